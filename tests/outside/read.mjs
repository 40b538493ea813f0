// Reads calendars and cards with ical.js, Thunderbird's parser, and CSV with Papa Parse: paths in, one JSON object
// out, path -> { events: [[uid, start, end, summary]] }, { cards: [full name] } or { rows: [[cell]] }. Times in seconds UTC,
// taken from the file's own VTIMEZONE and nothing else.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(process.cwd() + "/");
const module = await import(pathToFileURL(require.resolve("ical.js")));
const ICAL = module.default ?? module;
const Papa = require("papaparse");
const out = {};
for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  if (path.endsWith(".csv")) {
    const { data, errors } = Papa.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""), { delimiter: ",", newline: "\r\n", skipEmptyLines: true });
    out[path] = { rows: data, errors: errors.map((error) => error.message) };
    continue;
  }
  const parsed = ICAL.parse(readFileSync(path, "utf8"));
  if (path.endsWith(".vcf")) {
    const cards = parsed.length && Array.isArray(parsed[0]) ? parsed : [parsed];
    out[path] = { cards: cards.map((card) => new ICAL.Component(card).getFirstPropertyValue("fn")) };
    continue;
  }
  const calendar = new ICAL.Component(parsed);
  const zones = new Map();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    zones.set(zone.getFirstPropertyValue("tzid"), new ICAL.Timezone(zone));
  }
  const seconds = (event, name) => {
    const property = event.getFirstProperty(name);
    const time = property.getFirstValue().clone();
    const zone = property.getParameter("tzid");
    if (zone && !zones.has(zone)) throw new Error(`${path}: no VTIMEZONE for ${zone}`);
    time.zone = zone ? zones.get(zone) : ICAL.Timezone.utcTimezone;
    return time.toUnixTime();
  };
  out[path] = {
    events: calendar.getAllSubcomponents("vevent").map((event) => [
      event.getFirstPropertyValue("uid"),
      seconds(event, "dtstart"),
      seconds(event, "dtend"),
      event.getFirstPropertyValue("summary"),
    ]),
  };
}
process.stdout.write(JSON.stringify(out));
