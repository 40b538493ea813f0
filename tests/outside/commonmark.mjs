// The examples of the CommonMark specification, each as the body of a session, and what its hand-out's web page makes of it.
//
// usage, in a folder with node_modules (commonmark, commonmark-spec, parse5): node commonmark.mjs TECHCAMP
//
// What is expected comes from the reference parser's tree, which must itself give the example's HTML. Both sides become lines,
// without what says nothing of the structure: white space that a browser collapses, empty paragraphs, whether a list is tight,
// titles of links and names of code's languages (we print neither), white space at the end of code, `bdi`. By design we differ so:
// headings begin below the page's own and skip no level, HTML is letters and a comment nothing, only whole addresses are links,
// a picture that is no file of the event is its words. The expected tree is changed by just that, so that these examples are compared
// too. Exit 1 when anything differs otherwise.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { EVENT, NO_PLAN, camp } from "./camp.mjs";

const require = createRequire(process.cwd() + "/");
const commonmark = require("commonmark");
const parse5 = await import(require.resolve("parse5"));
const examples = require("commonmark-spec").tests.map(({ markdown, html, number }) => ({
  number,
  id: `example-${number}`,
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
}));

const collapsed = (text) => text.replace(/[ \t\r\n\f]+/g, " ");
const letters = (text) => text.replace(/[&<>]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[it]);
const address = (to) => (URL.canParse(to) ? new URL(to).href : to);
const paragraph = (text) => (collapsed(text).trim() ? [`p ${collapsed(text).trim()}`] : []);
const within = (name, lines) => [name, ...lines.map((line) => "  " + line)];
const code = (text) => `pre ${JSON.stringify(text.trimEnd())}`;

/// Whether a link to it is printed as one.
const isWhole = (to) =>
  /^https?:\/\/[\p{L}\p{N}]((?!\.\.)[\p{L}\p{N}._-])*(:\d{1,5})?([/?#]|$)/iu.test(to) ||
  /^mailto:(?!\/\/).*@/i.test(to) ||
  /^tel:\+?\d[\d ()./;=*a-z-]*$/i.test(to);

/// Lines of the reference parser's tree, and why they are not those of the reference HTML.
function expected(markdown) {
  const causes = new Set();
  let last = 1;
  const children = (node) => {
    const found = [];
    for (let child = node.firstChild; child; child = child.next) found.push(child);
    return found;
  };
  const comment = (literal) => {
    causes.add("raw HTML");
    return literal.trimStart().startsWith("<!--");
  };
  const inline = (node) => {
    const inner = () => children(node).map(inline).join("");
    switch (node.type) {
      case "text":
        return letters(node.literal);
      case "softbreak":
        return " ";
      case "linebreak":
        return "<br>";
      case "code":
        return `<code>${letters(node.literal)}</code>`;
      case "emph":
        return `<em>${inner()}</em>`;
      case "strong":
        return `<strong>${inner()}</strong>`;
      case "html_inline":
        return comment(node.literal) ? "" : letters(node.literal);
      case "link":
        if (isWhole(node.destination)) return `<a ${address(node.destination)}>${inner()}</a>`;
        causes.add("links");
        return inner();
      case "image":
        causes.add("pictures");
        return inner();
    }
    throw new Error(node.type);
  };
  const block = (node) => {
    const blocks = () => children(node).flatMap(block);
    const inlines = () => children(node).map(inline).join("");
    switch (node.type) {
      case "document":
        return blocks();
      case "paragraph":
        return paragraph(inlines());
      case "heading":
        last = Math.min(Math.max(node.level, 2), last + 1, 5);
        return [`h${last} ${collapsed(inlines()).trim()}`.trim()];
      case "block_quote":
        return within("blockquote", blocks());
      case "list":
        return within(node.listType === "ordered" ? `ol ${node.listStart}` : "ul", blocks());
      case "item":
        return within("li", blocks());
      case "code_block":
        return [code(node.literal)];
      case "thematic_break":
        return ["hr"];
      case "html_block":
        return comment(node.literal) ? [] : paragraph(letters(node.literal));
    }
    throw new Error(node.type);
  };
  return { lines: block(new commonmark.Parser().parse(markdown)), causes };
}

/// The same of our page: what stands between the session's goal and the lines for notes.
function ours(html) {
  const all = (node) => [node, ...(node.childNodes ?? []).flatMap(all)];
  const article = all(parse5.parse(html)).find((node) => node.nodeName === "article");
  const elements = article.childNodes.filter((node) => node.tagName);
  const notes = elements.findLastIndex((node) => node.tagName === "h2");
  const given = (node, name) => node.attrs.find((it) => it.name === name)?.value;
  const text = (node) => (node.nodeName === "#text" ? node.value : node.childNodes.map(text).join(""));
  const inline = (node) => {
    const inner = () => node.childNodes.map(inline).join("");
    switch (node.nodeName) {
      case "#text":
        return letters(node.value);
      case "br":
        return "<br>";
      case "bdi":
        return inner();
      case "a":
        return `<a ${address(given(node, "href"))}>${inner()}</a>`;
      default:
        return `<${node.nodeName}>${inner()}</${node.nodeName}>`;
    }
  };
  const inlines = (node) => node.childNodes.map(inline).join("");
  /// Blocks, and between them the words of a short element.
  const blocks = (nodes) => {
    const lines = [];
    let loose = "";
    for (const node of nodes) {
      const found = block(node);
      if (found === null) {
        loose += inline(node);
        continue;
      }
      lines.push(...paragraph(loose), ...found);
      loose = "";
    }
    return [...lines, ...paragraph(loose)];
  };
  const block = (node) => {
    switch (node.nodeName) {
      case "p":
        return paragraph(inlines(node));
      case "h2":
      case "h3":
      case "h4":
      case "h5":
        return [`${node.nodeName} ${collapsed(inlines(node)).trim()}`.trim()];
      case "ul":
      case "blockquote":
      case "li":
        return within(node.nodeName, blocks(node.childNodes));
      case "ol":
        return within(`ol ${given(node, "start") ?? 1}`, blocks(node.childNodes));
      case "pre":
        return [code(text(node))];
      case "hr":
        return ["hr"];
      case "table":
        return ["table"];
    }
    return null;
  };
  if (elements[0]?.tagName !== "h1" || elements[1]?.tagName !== "p" || notes < 2) throw new Error("another hand-out");
  return blocks(elements.slice(2, notes));
}

const { folder, remove, techcamp, write } = camp(process.argv[2]);
const faults = [];
const causes = {};
const count = (cause) => (causes[cause] = (causes[cause] ?? 0) + 1);
let equal = 0;
let differ = 0;
try {
  write("event.toml", EVENT + NO_PLAN);
  for (const { id, number, markdown, html } of examples) {
    write(`sessions/${id}.md`, `+++\ntitle = "Example ${number}"\ngoal = "Read it."\n+++\n${markdown}`);
    const reference = new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(markdown));
    if (reference !== html) faults.push(`${id}: the reference parser gives ${JSON.stringify(reference)}`);
  }
  // What a rule blocks is taken out: code that never ends, and letters that no font here has.
  const refused = new Set();
  const refuse = (told) => {
    const before = refused.size;
    for (const { rule, severity, file: path, what, args } of JSON.parse(told).problems) {
      const id = `${path} ${args.path}`.match(/example-\d+/)?.[0];
      if (severity !== "block" || refused.has(id)) continue;
      if (!id || !["material-part", "letters-in-document"].includes(rule)) throw new Error(`refused: ${what}`);
      refused.add(id);
      remove(`sessions/${id}.md`);
      count(`refused by ${rule}`);
    }
    return refused.size > before;
  };
  refuse(techcamp(["material", "check", folder, "--json"]));
  const build = ["build", folder, "--only", "handout", "--out", join(folder, "package"), "--json"];
  if (refuse(techcamp(build)) && refuse(techcamp(build))) throw new Error("refused again and again");
  for (const { id, markdown } of examples) {
    if (refused.has(id)) {
      differ += 1;
      continue;
    }
    const wanted = expected(markdown);
    const path = join(folder, "package", "members", "handout", `${id}.en.html`);
    // There is no hand-out of nothing.
    const found = existsSync(path) ? ours(readFileSync(path, "utf8")) : [];
    if (wanted.lines.join("\n") !== found.join("\n")) {
      const told = (lines) => lines.map((line) => `    ${line}`).join("\n");
      faults.push(`${id}: ${JSON.stringify(markdown)}\n  wanted\n${told(wanted.lines)}\n  found\n${told(found)}`);
    } else if (wanted.causes.size) {
      wanted.causes.forEach(count);
      differ += 1;
    } else {
      equal += 1;
    }
  }
} finally {
  remove(".");
}
if (examples.length < 600) faults.push(`the specification has ${examples.length} examples`);
faults.forEach((fault) => console.log(fault));
const told = Object.entries(causes).map(([cause, times]) => `${cause} ${times}`);
console.log(`${examples.length} examples: ${equal} equal, ${differ} differ by design (${told.join(", ")}), ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
