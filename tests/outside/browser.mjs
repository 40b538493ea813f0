// Every web page of packages in a real browser.
//
// usage, in a folder with node_modules (puppeteer-core, axe-core): node browser.mjs [--self-test] PACKAGE...
//
// Of each page: it asks for nothing but itself, runs no script, opens no dialog, and on a screen 320 pixels wide nothing stands out at
// the side (WCAG 2.2, 1.4.10). Of some pages of each document in each language axe-core finds no violation, neither of WCAG 2 A and AA
// nor of what it calls best practice. Pages of one document differ only by whom they are for, so a few of them are enough there.
// --self-test shows pages that do each of this, and that it is told. Prints each fault as `path: what`; exit 1 when there is one.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { each, fileOf, inBrowser, watched } from "./chromium.mjs";

/// How many pages of one document in one language axe-core reads.
const EACH = 2;
const NARROW = { width: 320, height: 640 };

/// Which document in which language of which event a page is: its path without a person's or session's part.
function kind(root, path) {
  const parts = relative(root, path).split("/");
  const [name, lang] = [parts.at(-1).split(".")[0], parts.at(-1).split(".").at(-2)];
  // event/audience/document/who.lang.html, or event/audience/document.lang.html
  return [root, ...parts.slice(0, -1), parts.length > 3 ? "" : name, lang].join("/");
}

const htmlBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".html"))
    .sort()
    .map((path) => join(folder, path));

const overflow = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const wide = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > width + 1);
  return `${document.documentElement.scrollWidth} pixels wide: ${wide.at(-1)?.outerHTML.slice(0, 120) ?? ""}`;
};

/// A page as wide as a small telephone.
async function narrow(browser) {
  const page = await watched(browser);
  await page.resized(NARROW);
  return page;
}

async function faultsOf(path, page) {
  const { told, seen } = await page.open(path, overflow);
  return seen ? [...told, seen] : told;
}

/// A page that runs axe-core, although it forbids scripts itself.
async function bypassed(browser) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  page.on("dialog", (dialog) => dialog.dismiss());
  return page;
}

async function violations(path, page, axe) {
  await page.goto(fileOf(path), { waitUntil: "load" });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `axe: ${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length} times)`);
}

async function check(browser, folders) {
  const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
  const faults = [];
  const pages = folders.flatMap((folder) => htmlBelow(folder).map((path) => ({ path, kind: kind(folder, path) })));
  const told = (path) => (fault) => faults.push(`${path}: ${fault}`);
  await each(pages, () => narrow(browser), async ({ path }, page) => (await faultsOf(path, page)).forEach(told(path)));
  const seen = {};
  const some = pages.filter(({ kind }) => (seen[kind] = (seen[kind] ?? 0) + 1) <= EACH);
  await each(some, () => bypassed(browser), async ({ path }, page) => (await violations(path, page, axe)).forEach(told(path)));
  return { pages: pages.length, some: some.length, faults };
}

const html = (body, head = "") =>
  `<!doctype html><html lang="en"><head><title>a</title><meta name="viewport" content="width=device-width">${head}</head>` +
  `<body><main><h1>a</h1>${body}</main></body></html>`;
const BAD = {
  "image.html": [html("<img alt='a' src='https://example.invalid/a.png'>"), "asks for https://example.invalid/a.png"],
  "beside.html": [html("<img alt='a' src='beside.png'>"), "asks for "],
  "style.html": [html("", "<style>@import 'https://example.invalid/a.css';</style>"), "asks for "],
  "script.html": [html("<script>window.a = 1</script>"), "runs a script"],
  "handler.html": [html("<img alt='a' src='data:,' onerror='window.a = 1'>"), "runs a script"],
  "dialog.html": [html("<script>alert(1)</script>"), "opens a dialog"],
  "forbidden.html": [
    html("<script>a</script>", "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"),
    "is kept from",
  ],
  "wide.html": [html("<p style='width: 400px'>a</p>"), "pixels wide"],
  "grey.html": [html("<p style='color: #aaa'>Some words.</p>"), "axe: color-contrast"],
  "skip.html": [html("<h4>a</h4>"), "axe: heading-order"],
};

async function selfTest(browser) {
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  try {
    for (const [name, [text]] of Object.entries(BAD)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, "good.html"), html("<p>a</p>"));
    const { faults } = await check(browser, [folder]);
    const blind = Object.entries(BAD)
      .filter(([name, [, word]]) => !faults.some((fault) => fault.startsWith(join(folder, name)) && fault.includes(word)))
      .map(([name, [, word]]) => `not told: ${name} (${word})`);
    if (faults.some((fault) => fault.startsWith(join(folder, "good.html")))) blind.push("good.html is faulted");
    console.log(blind.length ? [...blind, ...faults].join("\n") : `${Object.keys(BAD).length} bad pages, each told`);
    return blind.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const folders = process.argv.slice(2);
process.exitCode = await inBrowser(async (browser) => {
  if (folders[0] === "--self-test") return (await selfTest(browser)) ? 1 : 0;
  const { pages, some, faults } = await check(browser, folders);
  faults.forEach((fault) => console.log(fault));
  console.log(`${pages} pages, ${some} of them read by axe-core, ${faults.length} faults`);
  return faults.length || !pages ? 1 : 0;
});
