//! Table columns: how wide each is, from the texts in it.
//! Reckoned here rather than by the layout engine, which would set every cell twice to know.

use super::world::{Fonts, template};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Space left and right of a cell's text, both together, in em. `sheet.typ` has the same.
const INSET: f64 = 1.1;
/// A column wants at most this many em for its longest line; more is broken into lines.
const MOST: f64 = 42.0;
/// A cell with more em of text than this may be broken over two pages.
const LONG: f64 = 400.0;
/// A column to write in by hand is at least this wide, in em; one for a number needs less.
const HAND: f64 = 9.0;
const HAND_NUMBER: f64 = 5.0;
/// A column whose usual line is at most so many em long is not to be broken, while there is room elsewhere.
const SHORT: f64 = 10.0;
/// A cell with at least this share of its row's longest text may decide how high the row is.
const DECIDES: f64 = 0.6;
/// Of a hundred rows so many have no longer line than the usual one: one long name does not make a column wide.
const USUAL: usize = 90;
/// Height of a capital letter in em.
const CAPITAL: f64 = 0.714;
/// Shares of the table's width above which a single word is broken, tried in this order.
const BREAKS: [f64; 4] = [0.5, 0.3, 0.18, 0.1];

/// The type scale, which stands in `house.typ` alone.
static STEPS: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let house = template("house.typ");
    let list = house.split("#let steps = (").nth(1).and_then(|rest| rest.split(')').next());
    list.unwrap_or_default().split(',').filter_map(|step| step.trim().parse().ok()).collect()
});

/// What a column needs, in em. Kept with its table as a list, in this order.
#[derive(Clone, Copy, Default)]
struct Need {
    /// Its longest word and its longest line.
    word: f64,
    line: f64,
    /// The longest line of all but the longest rows.
    usual: f64,
    /// What a row holds, on average, where that may decide how high the row is.
    text: f64,
    /// What writing by hand takes, where nothing stands in it.
    hand: f64,
}

impl Need {
    /// And how much each cell holds.
    fn of(head: Option<&Value>, cells: &[String], is_number: bool, fonts: &Fonts) -> (Need, Vec<f64>) {
        let mut need = Need::default();
        let head = head.map(plain).unwrap_or_default();
        let mut lines: Vec<f64> = Vec::with_capacity(cells.len());
        let mut sums = lines.clone();
        for text in cells.iter().chain([&head]) {
            let (mut longest, mut sum) = (0.0f64, 0.0);
            for part in text.lines() {
                let width = fonts.width(part);
                longest = longest.max(width);
                sum += width;
                // Lines may end after a hyphen too.
                let words = part.split_whitespace().flat_map(|word| word.split_inclusive('-'));
                need.word = words.map(|part| fonts.width(part)).fold(need.word, f64::max);
            }
            lines.push(longest);
            sums.push(sum);
        }
        sums.pop();
        let head = lines.pop().unwrap_or_default();
        need.line = lines.iter().copied().fold(head, f64::max);
        lines.sort_by(f64::total_cmp);
        need.usual = lines
            .get((lines.len() * USUAL / 100).min(lines.len().saturating_sub(1)))
            .copied()
            .unwrap_or(head);
        if !cells.is_empty() && cells.iter().all(|text| text.trim().is_empty()) {
            need.hand = if is_number { (head + INSET).clamp(HAND_NUMBER, HAND) } else { HAND };
        }
        (need, sums)
    }

    fn from_json(value: &Value) -> Need {
        let [word, line, usual, text, hand] = [0, 1, 2, 3, 4].map(|at| number(&value[at]));
        Need { word, line, usual, text, hand }
    }

    fn json(self) -> Value {
        json!([self.word, self.line, self.usual, self.text, self.hand])
    }
}

/// Notes on every table of `blocks` what its columns need, fills up its rows, and notes of each row whether it goes
/// on with the row above (`goes_on`, one more than there are rows), whether a cell is of many lines, and whether all of it is `blank`.
pub(super) fn measure(blocks: &mut [Value], fonts: &Fonts) {
    for_tables(blocks, &mut |table| {
        fill_up(table);
        let head = table["head"].as_array().map_or(&[][..], Vec::as_slice);
        let rows = table["rows"].as_array().map_or(&[][..], Vec::as_slice);
        let long =
            rows.iter().filter_map(Value::as_array).flatten().any(|cell| fonts.width(&plain(cell)) > LONG);
        let columns: Vec<(Need, Vec<f64>)> = (0..head.len())
            .map(|column| {
                let cells: Vec<String> = rows.iter().map(|row| plain(&row[column])).collect();
                Need::of(head.get(column), &cells, table["align"][column] == "end", fonts)
            })
            .collect();
        let most: Vec<f64> =
            (0..rows.len()).map(|row| columns.iter().map(|it| it.1[row]).fold(0.0, f64::max)).collect();
        let needs = columns.iter().map(|(need, sums)| {
            let deciding = sums.iter().zip(&most).filter(|(sum, most)| **sum >= DECIDES * **most);
            let text = deciding.map(|it| it.0).sum::<f64>() / rows.len().max(1) as f64;
            Need { text, ..*need }.json()
        });
        table["needs"] = needs.collect();
        table["long"] = json!(long);
    });
}

/// All rows of a table as long as the longest, and what is to be known of each.
fn fill_up(table: &mut Value) {
    /// So many lines may be parted over two pages.
    const MANY: usize = 5;
    let is_empty = |cell: &Value| match cell {
        Value::String(text) => text.is_empty(),
        Value::Array(parts) => parts.is_empty(),
        _ => true,
    };
    let length = |value: &Value| value.as_array().map_or(0, Vec::len);
    let rows = table["rows"].as_array().map_or(&[][..], Vec::as_slice);
    let count = rows.iter().map(length).chain([length(&table["head"])]).max().unwrap_or(0);
    let goes_on = |row: &Value| match row.as_array().map(Vec::as_slice) {
        Some([first, others @ ..]) => is_empty(first) && others.iter().any(|cell| !is_empty(cell)),
        _ => false,
    };
    let many = |cell: &Value| cell.as_str().is_some_and(|text| text.split('\n').count() >= MANY);
    let many_lines =
        rows.iter().map(|row| row.as_array().into_iter().flatten().any(many)).collect::<Vec<_>>();
    let goes_on = rows.iter().map(goes_on).chain([false]).collect::<Vec<_>>();
    let blank: Vec<bool> =
        rows.iter().map(|row| row.as_array().is_some_and(|row| row.iter().all(is_empty))).collect();
    table["blank"] = json!(blank);
    table["goes_on"] = json!(goes_on);
    table["many_lines"] = json!(many_lines);
    let fill = |cells: &mut Value| {
        if let Some(cells) = cells.as_array_mut() {
            cells.resize(count, json!([]));
        }
    };
    table["rows"].as_array_mut().into_iter().flatten().for_each(fill);
    fill(&mut table["head"]);
}

/// Shares `width` em among the columns of every table: `columns` are weights, `scale` shrinks the
/// table's letters (to `least` at most), `break` is the width in em above which words are broken.
pub(super) fn share(blocks: &mut [Value], width: f64, least: f64) {
    for_tables(blocks, &mut |table| {
        let needs: Vec<Need> =
            table["needs"].as_array().map_or(&[][..], Vec::as_slice).iter().map(Need::from_json).collect();
        let room = width - INSET * needs.len() as f64;
        let mut limit = f64::INFINITY;
        let words = |limit: f64| needs.iter().map(|need| need.word.min(limit)).sum::<f64>();
        let mut scale = (width / (words(limit) + INSET * needs.len() as f64)).min(1.0);
        for part in BREAKS {
            if scale >= least {
                break;
            }
            limit = room / least * part;
            scale = (width / (words(limit) + INSET * needs.len() as f64)).min(1.0);
        }
        let scale = scale.max(least).min(1.0);
        let columns = shares(&needs, limit, width / scale);
        table["columns"] = json!(columns);
        table["scale"] = json!(scale);
        table["break"] = if limit.is_finite() { json!(limit) } else { Value::Null };
    });
}

/// About how high blocks are, set `width` em wide, in em; the space after them counts. `millimetre` is in em
/// too. The other numbers are those of `sheet.typ`: height of capitals, leading, spacing.
pub(super) fn height(blocks: &Value, width: f64, millimetre: f64, fonts: &Fonts) -> f64 {
    blocks.as_array().into_iter().flatten().map(|block| block_height(block, width, millimetre, fonts)).sum()
}

/// How high a sheet's title is with the space after it, in em.
pub(super) fn title(text: &Value, width: f64, fonts: &Fonts) -> f64 {
    let size = heading(1);
    size * lines(&plain(text), width / size, fonts, 0.35) + 1.2
}

/// Size of a heading's letters, of level 1 to 5, as share of the text around it.
fn heading(level: u64) -> f64 {
    let level = usize::try_from(level).unwrap_or(usize::MAX).clamp(1, STEPS.len().max(1));
    STEPS.get(level - 1).copied().unwrap_or(1.0)
}

fn block_height(block: &Value, width: f64, millimetre: f64, fonts: &Fonts) -> f64 {
    let inner = |blocks: &Value, width: f64| height(blocks, width, millimetre, fonts);
    match block["kind"].as_str().unwrap_or_default() {
        "heading" => {
            let size = heading(block["level"].as_u64().unwrap_or(1));
            size * (lines(&plain(&block["text"]), width / size, fonts, 0.62) + 2.2)
        }
        "table" => table_height(block, fonts) + 2.7,
        "picture" => {
            let side = |key: &str| block["picture"][key].as_f64().unwrap_or(1.0).max(1.0);
            // As wide as the text at the most, and never half a page high.
            (width.min(side("width") * 0.045) * side("height") / side("width")).min(42.0) + 2.4
        }
        "list" => {
            let items = block["items"].as_array().into_iter().flatten();
            items.map(|item| inner(&item["blocks"], width - 1.5).max(CAPITAL + 0.7)).sum::<f64>() + 0.25
        }
        "bars" => 1.55 * block["rows"].as_array().map_or(0, Vec::len) as f64 + 2.4,
        "quote" => inner(&block["blocks"], width - 1.0) + 2.6,
        "fold" => CAPITAL + 0.95 + inner(&block["blocks"], width),
        "lines" => number(&block["count"]) * 9.0 * millimetre + 1.6,
        "frame" => number(&block["millimetres"]) * millimetre + 0.95,
        "paragraph" | "code" => lines(&plain(&block["text"]), width, fonts, 0.62) + 0.95,
        _ => 1.2,
    }
}

fn table_height(table: &Value, fonts: &Fonts) -> f64 {
    let columns: Vec<f64> = table["columns"].as_array().into_iter().flatten().map(number).collect();
    let rows = [&table["head"]].into_iter().chain(table["rows"].as_array().into_iter().flatten());
    let high = |row: &Value| -> f64 {
        let cells = row.as_array().map_or(&[][..], Vec::as_slice);
        let texts: Vec<String> = cells.iter().map(plain).collect();
        let all = texts.iter().zip(&columns);
        let text = all.map(|(text, column)| lines(text, column - INSET, fonts, 0.5));
        let text = text.fold(0.0, f64::max);
        let goes_on = texts.len() > 1 && texts[0].is_empty();
        // A row that goes on stands close to the one above.
        if text == 0.0 {
            0.0
        } else if goes_on {
            text + 0.36
        } else {
            text + 0.8
        }
    };
    number(&table["scale"]) * rows.map(high).sum::<f64>()
}

/// Height of a text that is broken into lines, in em.
fn lines(text: &str, width: f64, fonts: &Fonts, leading: f64) -> f64 {
    // Most text is regular, and its letters are narrower than the bold ones that are measured.
    const REGULAR: f64 = 0.93;
    let broken = |line| (REGULAR * fonts.width(line) / width.max(1.0)).ceil().max(1.0);
    let count: f64 = text.lines().map(broken).sum();
    if count == 0.0 { 0.0 } else { count * (CAPITAL + leading) - leading }
}

/// Widths in em that fill `width`: what each wants when that fits. Else short columns keep their usual lines
/// whole, and the others share the rest so that there are about as few lines as can be.
fn shares(needs: &[Need], limit: f64, width: f64) -> Vec<f64> {
    // A column for writing by hand keeps what it wants, or more than half of it, where that is possible.
    let leasts = [1.0, 0.6, 0.0].map(|share| {
        needs.iter().map(|need| (need.word.min(limit) + INSET).max(need.hand * share)).collect::<Vec<f64>>()
    });
    let fits = leasts.iter().position(|leasts| leasts.iter().sum::<f64>() <= width);
    let mut least = leasts.into_iter().nth(fits.unwrap_or(2)).unwrap_or_default();
    let most: Vec<f64> = needs
        .iter()
        .zip(&least)
        .map(|(need, least)| (need.line.min(MOST) + INSET).max(*least).max(need.hand))
        .collect();
    let wanted: f64 = most.iter().sum();
    if wanted <= width {
        // What is over goes to columns for writing by hand, else to the long ones.
        let by_hand = |need: &Need| need.hand >= HAND;
        let long = |need: &Need| need.line > 8.0;
        let (any_by_hand, any_long) = (needs.iter().any(by_hand), needs.iter().any(long));
        let takes = |(need, most): (&Need, &f64)| match (any_by_hand, any_long) {
            (true, _) => f64::from(u8::from(by_hand(need))),
            (false, true) if !long(need) => 0.0,
            (false, _) => *most,
        };
        let all: f64 = needs.iter().zip(&most).map(takes).sum();
        let over = (width - wanted) / all.max(f64::MIN_POSITIVE);
        return needs.iter().zip(&most).map(|it| it.1 + over * takes(it)).collect();
    }
    let is_short = |need: &Need| need.hand == 0.0 && need.usual <= SHORT;
    let whole: Vec<f64> = needs
        .iter()
        .zip(least.iter().zip(&most))
        .map(
            |(need, (least, most))| {
                if is_short(need) { (need.usual + INSET).clamp(*least, *most) } else { *least }
            },
        )
        .collect();
    if whole.iter().sum::<f64>() <= width {
        least = whole;
    }
    fill(&least, &most, &needs.iter().map(|need| need.text.sqrt()).collect::<Vec<f64>>(), width)
}

/// Widths between `least` and `most`, where these allow it in the proportion of `weights`, which fill `width`.
/// For texts that are broken into lines, the roots of their lengths give the fewest lines in all.
fn fill(least: &[f64], most: &[f64], weights: &[f64], width: f64) -> Vec<f64> {
    let at = |level: f64| -> Vec<f64> {
        let columns = weights.iter().zip(least.iter().zip(most));
        columns.map(|(weight, (least, most))| (level * weight).clamp(*least, *most)).collect()
    };
    let (mut low, mut high) = (0.0, 1.0);
    while at(high).iter().sum::<f64>() < width && high < 1e6 {
        high *= 2.0;
    }
    for _ in 0..40 {
        let middle = (low + high) / 2.0;
        if at(middle).iter().sum::<f64>() <= width { low = middle } else { high = middle }
    }
    at(low)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(0.0)
}

/// Every table, those in lists and quotes too.
fn for_tables(blocks: &mut [Value], work: &mut impl FnMut(&mut Value)) {
    for block in blocks {
        if block["kind"] == "table" {
            work(block);
        }
        for inner in block["items"].as_array_mut().into_iter().flatten() {
            for_tables(inner["blocks"].as_array_mut().map_or(&mut [], Vec::as_mut_slice), work);
        }
        if let Some(blocks) = block["blocks"].as_array_mut() {
            for_tables(blocks, work);
        }
    }
}

/// The words of inline text.
fn plain(inline: &Value) -> String {
    match inline {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(plain).collect(),
        Value::Object(part) if part.get("kind").is_some_and(|kind| kind == "newline") => "\n".to_owned(),
        Value::Object(part) => part.get("text").map(plain).unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_columns_are_whole_before_long_ones_are_wide() {
        let need = |word, usual, line, text, hand| Need { word, line, usual, text, hand };
        // A time, a name of which one is very long, what is done, and a place to write.
        let needs = [
            need(6.0, 6.0, 6.0, 6.0, 0.0),
            need(8.0, 9.5, 30.0, 9.0, 0.0),
            need(7.0, 90.0, 120.0, 60.0, 0.0),
            need(3.0, 0.0, 3.0, 0.0, HAND),
        ];
        let widths = shares(&needs, f64::INFINITY, 50.0);
        assert!((widths.iter().sum::<f64>() - 50.0).abs() < 1e-6, "{widths:?}");
        assert!(widths[0] >= 6.0 + INSET && widths[1] >= 9.5 + INSET && widths[3] >= HAND, "{widths:?}");
        assert!(widths[2] > widths[1], "{widths:?}");
    }

    #[test]
    fn texts_that_are_broken_share_by_the_roots_of_their_lengths() {
        let widths = fill(&[1.0, 1.0, 5.5], &[42.0, 42.0, 6.0], &[4.0, 2.0, 1.0], 36.0);
        assert!(
            widths.iter().zip([20.333, 10.167, 5.5]).all(|(one, other)| (one - other).abs() < 0.01),
            "{widths:?}"
        );
        // There is not enough: the least.
        assert_eq!(fill(&[4.0, 5.0], &[8.0, 9.0], &[1.0, 1.0], 3.0), [4.0, 5.0]);
    }

    #[test]
    fn headings_are_reckoned_in_five_sizes_and_none_is_smaller_than_the_text() {
        assert_eq!(STEPS.len(), 5);
        assert!(STEPS.is_sorted_by(|larger, smaller| larger > smaller) && STEPS[4] >= 1.0);
        assert_eq!([heading(0), heading(1), heading(9)], [STEPS[0], STEPS[0], STEPS[4]]);
    }
}
