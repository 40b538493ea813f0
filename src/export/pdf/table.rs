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
/// A column to write in by hand is at least this wide, in em.
const HAND: f64 = 9.0;
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

/// Notes on every table of `blocks` what its columns need: `[longest word, longest line, empty]`.
pub(super) fn measure(blocks: &mut [Value], fonts: &Fonts) {
    for_tables(blocks, &mut |table| {
        let head = table["head"].as_array().map_or(&[][..], Vec::as_slice);
        let rows = table["rows"].as_array().map_or(&[][..], Vec::as_slice);
        let long =
            rows.iter().filter_map(Value::as_array).flatten().any(|cell| fonts.width(&plain(cell)) > LONG);
        let count = rows.iter().filter_map(Value::as_array).map(Vec::len).chain([head.len()]).max();
        let needs: Vec<Value> = (0..count.unwrap_or(0))
            .map(|column| {
                let (mut word, mut line, mut empty) = (0.0f64, 0.0f64, true);
                let body = rows.iter().map(|row| (&row[column], false));
                for (cell, is_head) in head.get(column).map(|cell| (cell, true)).into_iter().chain(body) {
                    let text = plain(cell);
                    empty &= is_head || text.trim().is_empty();
                    for part in text.lines() {
                        line = line.max(fonts.width(part));
                        // Lines may end after a hyphen too.
                        let words = part.split_whitespace().flat_map(|word| word.split_inclusive('-'));
                        word = words.map(|part| fonts.width(part)).fold(word, f64::max);
                    }
                }
                json!([word, line, empty && !rows.is_empty()])
            })
            .collect();
        table["needs"] = Value::Array(needs);
        table["long"] = json!(long);
    });
}

/// Shares `width` em among the columns of every table: `columns` are weights, `scale` shrinks the
/// table's letters (to `least` at most), `break` is the width in em above which words are broken.
pub(super) fn share(blocks: &mut [Value], width: f64, least: f64) {
    for_tables(blocks, &mut |table| {
        let needs: Vec<(f64, f64, bool)> = table["needs"]
            .as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|need| (number(&need[0]), number(&need[1]), need[2] == true))
            .collect();
        let room = width - INSET * needs.len() as f64;
        let mut limit = f64::INFINITY;
        let words = |limit: f64| needs.iter().map(|(word, ..)| word.min(limit)).sum::<f64>();
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
        "list" => {
            let items = block["items"].as_array().into_iter().flatten();
            items.map(|item| inner(&item["blocks"], width - 1.5).max(CAPITAL + 0.7)).sum::<f64>() + 0.25
        }
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

/// Widths in em that fill `width`: what each wants when that fits, else between word and line.
fn shares(needs: &[(f64, f64, bool)], limit: f64, width: f64) -> Vec<f64> {
    // A column for writing by hand keeps what it wants, or more than half of it, where that is possible.
    let by_hand_least = |hand: f64| {
        let least = needs
            .iter()
            .map(|(word, _, empty)| (word.min(limit) + INSET).max(if *empty { hand } else { 0.0 }));
        least.collect::<Vec<f64>>()
    };
    let leasts = [1.0, 0.6, 0.0].map(|share| by_hand_least(HAND * share));
    let fits = leasts.iter().position(|leasts| leasts.iter().sum::<f64>() <= width);
    let leasts = leasts.into_iter().nth(fits.unwrap_or(2)).unwrap_or_default();
    let bounds: Vec<(f64, f64)> = needs
        .iter()
        .zip(leasts)
        .map(|((_, line, empty), least)| {
            let hand = if *empty { HAND } else { 0.0 };
            (least, (line.min(MOST) + INSET).max(least).max(hand))
        })
        .collect();
    let least: f64 = bounds.iter().map(|(least, _)| least).sum();
    let wanted: f64 = bounds.iter().map(|(_, most)| most).sum();
    if wanted <= width {
        // What is over goes to columns for writing by hand, else to the long ones.
        let long = |(_, line, _): &&(f64, f64, bool)| *line > 8.0;
        let by_hand = needs.iter().any(|(.., empty)| *empty);
        let any_long = needs.iter().any(|need| long(&need));
        let takes = |need: &(f64, f64, bool), most: f64| match (by_hand, any_long) {
            (true, _) => f64::from(u8::from(need.2)),
            (false, true) => {
                if long(&need) {
                    most
                } else {
                    0.0
                }
            }
            (false, false) => most,
        };
        let all: f64 = needs.iter().zip(&bounds).map(|(need, (_, most))| takes(need, *most)).sum();
        let over = (width - wanted) / all.max(f64::MIN_POSITIVE);
        return needs.iter().zip(&bounds).map(|(need, (_, most))| most + over * takes(need, *most)).collect();
    }
    let slack = (wanted - least).max(f64::MIN_POSITIVE);
    let give = ((width - least) / slack).max(0.0);
    bounds.iter().map(|(least, most)| least + give * (most - least)).collect()
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
    fn headings_are_reckoned_in_five_sizes_and_none_is_smaller_than_the_text() {
        assert_eq!(STEPS.len(), 5);
        assert!(STEPS.is_sorted_by(|larger, smaller| larger > smaller) && STEPS[4] >= 1.0);
        assert_eq!([heading(0), heading(1), heading(9)], [STEPS[0], STEPS[0], STEPS[4]]);
    }
}
