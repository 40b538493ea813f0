//! Page or Table → one HTML file that needs nothing else: no script, no request, no font, no cookie.
//! Text is escaped here and nowhere else, raw HTML cannot be said; how it looks stands in `templates/`.

use super::text::{clean, one_line, phone_numbers, plain};
use super::{ics, link};
use crate::document::{Align, Bar, Block, Body, Dir, Document, Format, Inline, Item, Page, Paper, Table};
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

const PAGE: &str = include_str!("../../templates/page.html");
const PRINT: &str = include_str!("../../templates/print.css");

/// The document as HTML; a body that is neither page nor table gives an empty main part.
pub fn write(document: &Document) -> String {
    match &document.body {
        Body::Page(page) => whole(document, sheets(page, "s"), page.style.landscape),
        Body::Table(table) => whole(document, tabs(document, table), true),
        _ => whole(document, String::new(), false),
    }
}

/// Several documents in one file, with a list of them; a calendar as a file inside this one, to be taken over into the
/// reader's own. What has only a printed form is left out.
pub fn bound(bundle: &Document, parts: &[&Document]) -> Result<String> {
    let (mut contents, mut main) = (String::new(), String::new());
    for (at, part) in parts.iter().enumerate() {
        let text = match &part.body {
            Body::Page(page) => sheets(page, &format!("p{at}s")),
            Body::Table(table) => tabs(part, table),
            Body::Calendar(calendar) => invitation(part, &ics::write(calendar, part.frame.date)?),
            Body::Layout(_) | Body::Cards(_) | Body::Bundle(_) => continue,
        };
        let title = escaped(&one_line(&part.title));
        let own = format!("lang=\"{}\" dir=\"{}\"", escaped(&part.id.lang), dir(part.dir));
        contents.push_str(&format!("<li><a href=\"#p{at}\" {own}>{title}</a></li>\n"));
        main.push_str(&format!("<div class=\"part\" id=\"p{at}\" {own}>\n{text}</div>\n"));
    }
    let title = escaped(&one_line(&bundle.title));
    let main = format!("<h1>{title}</h1>\n<nav>\n<ul>\n{contents}</ul>\n</nav>\n{main}");
    Ok(whole(bundle, main, false))
}

/// A calendar file as a link to itself.
fn invitation(document: &Document, calendar: &[u8]) -> String {
    let title = escaped(&one_line(&document.title));
    let name = escaped(&document.id.path(Format::Ics).replace('/', "-"));
    let data = BASE64.encode(calendar);
    format!(
        "<h1>{title}</h1>\n<p><a href=\"data:text/calendar;base64,{data}\" download=\"{name}\">{name}</a></p>\n"
    )
}

/// The file around its main part.
fn whole(document: &Document, main: String, landscape: bool) -> String {
    let frame = &document.frame;
    let size = match (frame.paper, landscape || frame.landscape) {
        (Paper::A4, false) => "A4",
        (Paper::A4, true) => "A4 landscape",
        (Paper::Letter, false) => "letter",
        (Paper::Letter, true) => "letter landscape",
    };
    let print = filled(PRINT, &[("size", size)]);
    let values = [
        ("lang", escaped(&document.id.lang)),
        ("dir", dir(document.dir).to_owned()),
        ("title", escaped(&format!("{} · {}", one_line(&document.title), one_line(&frame.event)))),
        ("print", print),
        ("head", head(document)),
        ("main", main),
        ("foot", escaped(&one_line(&frame.date_text))),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    filled(PAGE, &values)
}

/// `template` with each `{{name}}` replaced; one pass, so that a value is never read as template.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((name, after)) = after.split_once("}}") else { break };
        out.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn head(document: &Document) -> String {
    let frame = &document.frame;
    let mut out = String::new();
    for (class, text) in [("event", &frame.event), ("place", &frame.subtitle), ("audience", &frame.audience)]
    {
        if !text.is_empty() {
            out.push_str(&format!("<p class=\"{class}\"><bdi>{}</bdi></p>\n", escaped(&one_line(text))));
        }
    }
    out
}

/// The sheets of a page, whose ids begin with `id`.
fn sheets(page: &Page, id: &str) -> String {
    let mut out = String::new();
    if page.sheets.len() > 1 {
        out.push_str("<nav>\n<ul>\n");
        for (at, sheet) in page.sheets.iter().enumerate() {
            let title = escaped(&one_line(&sheet.title));
            out.push_str(&format!(
                "<li><a href=\"#{id}{}\" lang=\"{}\" dir=\"{}\">{title}</a></li>\n",
                at + 1,
                escaped(&sheet.lang),
                dir(sheet.dir)
            ));
        }
        out.push_str("</ul>\n</nav>\n");
    }
    let class = match (page.style.wall, page.style.layout.as_str()) {
        (true, _) => " class=\"wall\"",
        (_, "slides") => " class=\"slides\"",
        _ => "",
    };
    for (at, sheet) in page.sheets.iter().enumerate() {
        out.push_str(&format!(
            "<article id=\"{id}{}\" lang=\"{}\" dir=\"{}\"{class}>\n<h1>{}</h1>\n",
            at + 1,
            escaped(&sheet.lang),
            dir(sheet.dir),
            escaped(&one_line(&sheet.title))
        ));
        if page.style.layout == "slides" {
            slides(&sheet.blocks, &mut out);
        } else {
            blocks(&sheet.blocks, page.style.row_height, &mut out);
        }
        out.push_str("</article>\n");
    }
    out
}

/// Each stretch between breaks fills the screen; the first stands under the title.
fn slides(all: &[Block], out: &mut String) {
    for (at, stretch) in all.split(|block| matches!(block, Block::Break)).enumerate() {
        if at > 0 {
            out.push_str("<section>\n");
        }
        blocks(stretch, 0.0, out);
        if at > 0 {
            out.push_str("</section>\n");
        }
    }
}

fn tabs(document: &Document, table: &Table) -> String {
    let mut out = format!("<h1>{}</h1>\n", escaped(&one_line(&document.title)));
    if !table.intro.is_empty() {
        out.push_str(&format!("<p>{}</p>\n", escaped(&one_line(&table.intro))));
    }
    for tab in &table.tabs {
        let align = |at: usize| {
            if tab.columns.get(at).is_some_and(|column| column.number) { Align::End } else { Align::Start }
        };
        let labels: Vec<String> =
            tab.columns.iter().map(|column| escaped(&one_line(&column.title))).collect();
        // Each cell is one person's or thing's own text, whatever its script: hence `bdi`.
        let cell = |text: &str| match clean(text) {
            text if text.trim().is_empty() => String::new(),
            text => format!("<bdi>{}</bdi>", with_numbers(&text).replace('\n', "<br>")),
        };
        let rows = tab
            .rows
            .iter()
            .map(|row| (0..labels.len()).map(|at| cell(row.get(at).map_or("", String::as_str))).collect());
        let caption = if table.tabs.len() > 1 { tab.name.as_str() } else { "" };
        grid(caption, &labels, &labels, rows, &align, table.row_height, &mut out);
    }
    out
}

fn blocks(all: &[Block], row_height: f64, out: &mut String) {
    for one in all {
        block(one, row_height, out);
    }
}

fn block(block: &Block, row_height: f64, out: &mut String) {
    match block {
        Block::Heading { level, text } => {
            let level = (*level).clamp(2, 5);
            out.push_str(&format!("<h{level}>{}</h{level}>\n", inlines(text)));
        }
        Block::Paragraph { text } => out.push_str(&format!("<p>{}</p>\n", inlines(text))),
        Block::List { start, items } => list(*start, items, row_height, out),
        Block::Table { align, head, rows } => {
            let align = |at: usize| align.get(at).copied().unwrap_or(Align::Start);
            let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len());
            let cells = |cells: &[Vec<Inline>]| -> Vec<String> {
                (0..width).map(|at| cells.get(at).map(|cell| inlines(cell)).unwrap_or_default()).collect()
            };
            let labels: Vec<String> = (0..width)
                .map(|at| head.get(at).map(|cell| escaped(plain(cell).trim())).unwrap_or_default())
                .collect();
            let head = if head.is_empty() { Vec::new() } else { cells(head) };
            grid("", &head, &labels, rows.iter().map(|row| cells(row)), &align, row_height, out);
        }
        Block::Quote { blocks: inner } => {
            out.push_str("<blockquote>\n");
            blocks(inner, row_height, out);
            out.push_str("</blockquote>\n");
        }
        Block::Fold { label, blocks: inner } => {
            out.push_str(&format!("<details>\n<summary>{}</summary>\n", inlines(label)));
            blocks(inner, row_height, out);
            out.push_str("</details>\n");
        }
        // A line feed right after <pre> is not part of its text.
        Block::Code { text } => {
            out.push_str(&format!("<pre dir=\"auto\">\n{}</pre>\n", escaped(text.trim_end())))
        }
        Block::Picture { alt, picture } => out.push_str(&format!(
            "<p><img src=\"data:image/{};base64,{}\" alt=\"{}\" width=\"{}\" height=\"{}\"></p>\n",
            if picture.jpeg { "jpeg" } else { "png" },
            BASE64.encode(&picture.bytes),
            escaped(&one_line(alt)),
            picture.width,
            picture.height
        )),
        Block::Bars { rows } => bars(rows, out),
        Block::Rule => out.push_str("<hr>\n"),
        Block::Break => out.push_str("<hr class=\"break\">\n"),
        Block::Lines { count } => {
            let lines = "<span></span>".repeat((*count).into());
            out.push_str(&format!("<div class=\"lines\">{lines}</div>\n"));
        }
        Block::Frame { label, millimetres } => {
            let height = if millimetres.is_finite() { millimetres.clamp(5.0, 400.0) } else { 30.0 };
            out.push_str(&format!(
                "<div class=\"frame\" style=\"min-height: {height:.0}mm\"><p>{}</p></div>\n",
                inlines(label)
            ));
        }
    }
}

/// A table whose middle column is drawn: who cannot see the bars reads labels and numbers.
fn bars(rows: &[Bar], out: &mut String) {
    if rows.is_empty() {
        return;
    }
    out.push_str("<table class=\"bars\">\n<tbody>\n");
    for bar in rows {
        let width =
            bar.share.filter(|share| share.is_finite()).map_or(0.0, |share| share.clamp(0.0, 1.0) * 100.0);
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect width=\"{width:.1}\" height=\"10\"/></svg></td><td class=\"e\">{}</td></tr>\n",
            inlines(&bar.label),
            escaped(&one_line(&bar.number)),
        ));
    }
    out.push_str("</tbody>\n</table>\n");
}

fn list(start: Option<u64>, items: &[Item], row_height: f64, out: &mut String) {
    if items.is_empty() {
        return;
    }
    let (open, close) = match start {
        Some(1) => ("<ol>".to_owned(), "</ol>"),
        Some(start) => (format!("<ol start=\"{}\">", start.min(i32::MAX as u64)), "</ol>"),
        None => ("<ul>".to_owned(), "</ul>"),
    };
    out.push_str(&open);
    out.push('\n');
    for item in items {
        out.push_str(&match item.tick.map(|ticked| if ticked { '☑' } else { '☐' }) {
            None => "<li>".to_owned(),
            // A box stands where the bullet would; beside a number it stands after it.
            Some(sign) if start.is_none() => format!("<li class=\"tick\"><span>{sign}</span>"),
            Some(sign) => format!("<li>{sign} "),
        });
        match item.blocks.as_slice() {
            [Block::Paragraph { text }] => out.push_str(&inlines(text)),
            // A short item that goes on: its first words stand beside the mark.
            [Block::Paragraph { text }, rest @ ..] => {
                out.push_str(&inlines(text));
                out.push('\n');
                blocks(rest, row_height, out);
            }
            other => blocks(other, row_height, out),
        }
        out.push_str("</li>\n");
    }
    out.push_str(close);
    out.push('\n');
}

/// A table; `labels` are the plain, escaped heads, which stand before each cell on a telephone.
fn grid(
    caption: &str,
    head: &[String],
    labels: &[String],
    rows: impl Iterator<Item = Vec<String>>,
    align: &dyn Fn(usize) -> Align,
    row_height: f64,
    out: &mut String,
) {
    if labels.is_empty() {
        return;
    }
    let class = |at: usize| match align(at) {
        Align::Start => "",
        Align::Center => " class=\"c\"",
        Align::End => " class=\"e\"",
    };
    let rows: Vec<Vec<String>> = rows.collect();
    // What is only to be written in keeps its columns on a telephone too.
    let is_form = !rows.is_empty() && rows.iter().flatten().all(String::is_empty);
    out.push_str(if is_form { "<table class=\"form\">\n" } else { "<table>\n" });
    if !caption.is_empty() {
        out.push_str(&format!("<caption><bdi>{}</bdi></caption>\n", escaped(&one_line(caption))));
    }
    if head.iter().any(|cell| !cell.is_empty()) {
        out.push_str("<thead>\n<tr>");
        for (at, cell) in head.iter().enumerate() {
            // Whoever hears the page is told of no head that says nothing.
            out.push_str(&match cell.as_str() {
                "" => "<td></td>".to_owned(),
                cell => format!("<th scope=\"col\"{}>{cell}</th>", class(at)),
            });
        }
        out.push_str("</tr>\n</thead>\n");
    }
    out.push_str("<tbody>\n");
    let height = if row_height > 0.0 && row_height.is_finite() {
        format!(" style=\"height: {:.0}mm\"", row_height.min(400.0))
    } else {
        String::new()
    };
    for row in rows {
        // A row of nothing is to be written in.
        let blank = height.is_empty() && row.iter().all(String::is_empty);
        out.push_str(&format!("<tr{}>", if blank { " class=\"blank\"" } else { &height }));
        for (at, cell) in row.iter().enumerate() {
            let label = labels.get(at).filter(|label| !label.is_empty());
            let label = label.map(|label| format!(" data-label=\"{label}\"")).unwrap_or_default();
            // A range of times is not broken at its dash.
            let bare = cell.trim_start_matches("<bdi>").trim_end_matches("</bdi>");
            let is_time = bare.contains(':') && bare.chars().all(|c| c.is_ascii_digit() || ":–".contains(c));
            let class = if is_time && class(at).is_empty() { " class=\"t\"" } else { class(at) };
            out.push_str(&format!("<td{class}{label}>{cell}</td>"));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    inline(inlines, false, &mut out);
    out
}

fn inline(inlines: &[Inline], in_link: bool, out: &mut String) {
    for one in inlines {
        match one {
            Inline::Text { text } => out.push_str(&with_numbers(text)),
            Inline::Strong { text } => wrapped("strong", text, in_link, out),
            Inline::Emph { text } => wrapped("em", text, in_link, out),
            Inline::Code { text } => out.push_str(&format!("<code dir=\"auto\">{}</code>", escaped(text))),
            Inline::Newline => out.push_str("<br>"),
            Inline::Link { to, text } => match link::checked(to).filter(|_| !in_link) {
                Some(to) => {
                    // A number or an address reads from left to right in any script.
                    let dir =
                        if to.starts_with("tel:") || to.starts_with("mailto:") { " dir=\"ltr\"" } else { "" };
                    out.push_str(&format!(
                        "<a href=\"{}\" rel=\"noopener noreferrer\"><bdi{dir}>",
                        escaped(&to)
                    ));
                    inline(text, true, out);
                    out.push_str("</bdi></a>");
                }
                None => inline(text, in_link, out),
            },
        }
    }
}

fn wrapped(tag: &str, text: &[Inline], in_link: bool, out: &mut String) {
    out.push_str(&format!("<{tag}>"));
    inline(text, in_link, out);
    out.push_str(&format!("</{tag}>"));
}

fn dir(dir: Dir) -> &'static str {
    match dir {
        Dir::Ltr => "ltr",
        Dir::Rtl => "rtl",
    }
}

/// Escaped text in which each international telephone number reads from left to right.
fn with_numbers(text: &str) -> String {
    let mut out = String::new();
    let mut done = 0;
    for number in phone_numbers(text) {
        out += &escaped(&text[done..number.start]);
        out += &format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&text[number.clone()]));
        done = number.end;
    }
    out + &escaped(&text[done..])
}

/// Text for elements and quoted attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Bundle, Calendar, Layout};
    use crate::export::tests::{HOSTILE, document, full_page, full_table, page, text};

    /// The tags of a file in order, with what stands in them.
    fn tags(html: &str) -> Vec<&str> {
        html.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(tag, _)| tag).collect()
    }

    #[test]
    fn hostile_text_adds_no_tag() {
        for hostile in HOSTILE {
            let with = |content: &str| {
                let mut document = document(Body::Page(page(vec![
                    Block::Paragraph { text: text(content) },
                    Block::Code { text: content.into() },
                    Block::Table { align: vec![], head: vec![text("x")], rows: vec![vec![text(content)]] },
                    Block::Paragraph { text: vec![Inline::Link { to: content.into(), text: text(content) }] },
                ])));
                document.title = content.into();
                document.frame.event = content.into();
                write(&document)
            };
            let (bad, good) = (with(hostile), with("word"));
            let count = |html: &str| {
                tags(html)
                    .iter()
                    .filter(|tag| !tag.contains("bdi") && !tag.contains("class=\"event\""))
                    .count()
            };
            assert!(count(&bad) <= count(&good), "{hostile:?}\n{bad}");
            assert!(!bad.contains("<script") && !bad.contains('\u{202e}') && !bad.contains("href=\"java"));
        }
    }

    #[test]
    fn a_page_has_its_language_a_heading_and_no_request() {
        let html = write(&document(Body::Page(full_page())));
        assert!(html.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
        assert!(html.contains("<title>Agenda · TechCamp Chișinău</title>"));
        assert!(html.contains("<h1>Day one</h1>") && html.contains("<h2>Heading &amp; more</h2>"));
        assert!(html.contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\"><bdi>link</bdi></a>bad link"));
        assert!(html.contains("<td class=\"c\" data-label=\"What | who\">Doors\nopen</td>"));
        assert!(html.contains("size: A4;") && !html.contains("{{m"));
        for asks in ["src=", "url(", "@import", "<link", "<script", "<iframe"] {
            assert!(!html.contains(asks), "{asks}");
        }
    }

    #[test]
    fn documents_bound_together_have_ids_of_their_own_and_the_calendar_in_the_file() {
        let calendar = Calendar { name: "C".into(), zone: "Europe/Chisinau".into(), entries: vec![] };
        let mut arabic = document(Body::Table(full_table(true)));
        (arabic.id.lang, arabic.dir) = ("ar".into(), Dir::Rtl);
        let printed = Layout { name: "badges".into(), params: serde_json::Value::Null, rows: vec![] };
        let parts = [
            document(Body::Page(full_page())),
            document(Body::Page(full_page())),
            document(Body::Layout(printed)),
            arabic,
            document(Body::Calendar(calendar.clone())),
        ];
        let bundle = document(Body::Bundle(Bundle { parts: vec![] }));
        let html = bound(&bundle, &parts.iter().collect::<Vec<_>>()).unwrap();
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
        assert_eq!(ids, ["p0", "p0s1", "p1", "p1s1", "p3", "p4"]);
        assert!(html.contains("id=\"p3\" lang=\"ar\" dir=\"rtl\""));
        let data = BASE64.encode(ics::write(&calendar, bundle.frame.date).unwrap());
        assert!(html.contains(&format!("data:text/calendar;base64,{data}")));
    }

    #[test]
    fn a_telephone_number_keeps_its_order_in_any_script() {
        let number = "<bdi dir=\"ltr\">+373 600 11-222</bdi>";
        assert_eq!(with_numbers("هاتف +373 600 11-222, +1 <+"), format!("هاتف {number}, +1 &lt;+"));
        assert_eq!(with_numbers("+373 600 11-222 "), format!("{number} "));
    }

    #[test]
    fn a_range_of_times_in_a_cell_stays_on_one_line() {
        let mut table = full_table(true);
        table.tabs[0].rows[0][0] = "09:00–10:30".into();
        table.tabs[0].rows[1][0] = "Doors 09:00–10:30".into();
        let html = write(&document(Body::Table(table)));
        assert_eq!(html.matches("class=\"t\"").count(), 1);
    }

    #[test]
    fn a_table_is_a_page_too() {
        let mut table = full_table(true);
        table.tabs.push(table.tabs[0].clone());
        let html = write(&document(Body::Table(table)));
        assert!(html.contains("<h1>Agenda</h1>\n<p>Everyone who comes.</p>"));
        assert!(html.contains("<caption><bdi>People</bdi></caption>"));
        assert!(html.contains("<td class=\"e\" data-label=\"Seats\"><bdi>12</bdi></td>"));
    }

    #[test]
    fn a_head_without_words_is_no_head() {
        let table =
            Block::Table { align: vec![], head: vec![text("x"), vec![]], rows: vec![vec![text("a")]] };
        let html = write(&document(Body::Page(page(vec![table]))));
        assert!(html.contains("<thead>\n<tr><th scope=\"col\">x</th><td></td></tr>"), "{html}");
    }

    #[test]
    fn several_sheets_are_listed_each_in_its_language() {
        let mut page = full_page();
        let mut other = page.sheets[0].clone();
        (other.lang, other.dir, other.title) = ("ar".into(), Dir::Rtl, "اليوم".into());
        page.sheets.push(other);
        let html = write(&document(Body::Page(page)));
        assert!(html.contains("<a href=\"#s2\" lang=\"ar\" dir=\"rtl\">اليوم</a>"));
        assert!(html.contains("<article id=\"s2\" lang=\"ar\" dir=\"rtl\">\n<h1>اليوم</h1>"));
    }
}
