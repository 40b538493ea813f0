// Debian's Chromium, and a page of it that tells what it does. Runs in a folder with node_modules (puppeteer-core).
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(process.cwd() + "/");
const puppeteer = require("puppeteer-core");

export const fileOf = (path) => pathToFileURL(path).href;

/// What `work` gives of a browser that is closed after it.
export async function inBrowser(work) {
  const userDataDir = mkdtempSync(join(tmpdir(), "chromium-"));
  const browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    userDataDir,
    // Chromium has no sandbox for root; it shows files that we wrote, and none of another machine.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}

/// Runs `work` over all on pages that `made` gives: as many as there are processors, and one more for the waiting.
export async function each(all, made, work) {
  const left = [...all];
  const worker = async () => {
    const page = await made();
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next, page);
    await page.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

/// A page that opens files and tells what each does: requests but for the file itself, scripts, dialogs, and what its policy keeps it
/// from.
export async function watched(browser) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  let told = new Set();
  let opened = false;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = request.url();
    const isItself = !opened && request.isNavigationRequest() && url.startsWith("file:");
    opened = true;
    if (isItself || (url.startsWith("data:") && !request.isNavigationRequest())) return request.continue();
    told.add(`asks for ${url.slice(0, 120)}`);
    return request.abort();
  });
  page.on("dialog", (dialog) => {
    told.add(`opens a dialog: ${dialog.message().slice(0, 80)}`);
    return dialog.dismiss();
  });
  page.on("popup", () => told.add("opens a window"));
  // What we have the page evaluate has an address of puppeteer's.
  client.on("Debugger.scriptParsed", ({ url }) => url.startsWith("pptr:") || told.add(`runs a script: ${url}`));
  await client.send("Debugger.enable");
  client.on("Log.entryAdded", ({ entry }) => {
    if (entry.source === "security" || entry.text.includes("Content Security Policy")) {
      told.add(`is kept from: ${entry.text.slice(0, 120)}`);
    }
  });
  await client.send("Log.enable");
  return {
    /// What a file is caught at, and what `look` gives of its page.
    async open(path, look, ...words) {
      [told, opened] = [new Set(), false];
      // A page that goes elsewhere at once is told of as well.
      await page.goto(fileOf(path), { waitUntil: "load" }).catch((error) => told.add(`does not open: ${error.message}`));
      const seen = await page.evaluate(look, ...words);
      return { told: [...told], seen };
    },
    resized: (size) => page.setViewport(size),
    close: () => page.close(),
  };
}
