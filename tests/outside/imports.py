"""Imports public corpora with the real program: no panic, every row counted, no cell lost, every rejected row in the repair file.

usage: imports.py TECHCAMP TOOLS
TOOLS is a folder with node_modules (csv-spectrum, big-list-of-naughty-strings). Exit 1 when anything is lost.
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

EVENT = 'format = 1\n[event]\nid = "corpus"\ntitle = "Corpus"\ntimezone = "Africa/Nairobi"\nlanguages = ["en"]\n[[day]]\ndate = 2030-03-04\n'


def seen(text):
    """A text as a reader sees it: without letters that nobody sees, and without the blanks around it and its lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Blanks of all kinds are one; a lone surrogate cannot be written.
    kept = [" " if unicodedata.category(c).startswith("Z") or c in "\t\n\v\f\x85" else c for c in text]
    kept = [c for c in kept if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Cn")]
    return " ".join("".join(kept).split())


def rows(path):
    """Rows of a table by their headings, as Python reads it; an apostrophe guards what would run in a spreadsheet."""
    if not path.exists():
        return []
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def cells(table):
    for row in table:
        for cell in row.values():
            yield seen(cell)
            yield seen(cell.removeprefix("'"))


def imported(techcamp, name, data, mapped):
    """Faults, the new table of people, and what stands in the repair file."""
    with tempfile.TemporaryDirectory() as folder:
        camp = pathlib.Path(folder) / "camp"
        camp.mkdir()
        (camp / "event.toml").write_text(EVENT)
        (camp / "my.toml").write_text(mapped)
        (camp.parent / name).write_bytes(data)
        told = subprocess.run(
            [techcamp, "import", name, "camp", "--map", "camp/my.toml", "--yes", "--json"],
            cwd=folder, capture_output=True, text=True, errors="replace", check=False,
        )
        if told.returncode != 0 or "panicked" in told.stderr:
            return [f"{name}: ends with {told.returncode}: {(told.stdout + told.stderr)[-400:]}"], [], []
        counts = json.loads(told.stdout)["counts"]
        people = rows(camp / "people.csv")
        repair = rows(camp / "imports" / f"{name.rsplit('.', 1)[0]}.repair.csv")
    faults = []
    parts = ("new", "updated", "unchanged", "repaired", "doubtful", "left")
    if sum(counts[part] for part in parts) != counts["rows"]:
        faults.append(f"{name}: the counts do not add up: {counts}")
    if len(people) != counts["new"] or len(repair) != counts["repaired"] + counts["doubtful"]:
        faults.append(f"{name}: {len(people)} people and {len(repair)} rows to repair, told were {counts}")
    return faults, people, repair


def spectrum(techcamp, tools):
    """csv-spectrum: what it says each file holds. Its first column is taken for names, so that people come of it."""
    folder = tools / "node_modules" / "csv-spectrum"
    paths = sorted((folder / "csvs").glob("*.csv"))
    for path in paths:
        expected = json.loads((folder / "json" / f"{path.stem}.json").read_text("utf-8"))
        expected = expected if isinstance(expected, list) else [expected]
        if path.stem == "location_coordinates":  # Its JSON has another telephone number than its CSV.
            expected = [{**expected[0], "Contact Phone Number": "2095257564"}]
        heading = next(iter(expected[0]))
        mapped = f'over = "spreadsheet"\n[columns]\nname = ["{heading}"]\nanswer = {json.dumps([it for it in expected[0] if it != heading])}\n'
        faults, people, repair = imported(techcamp, path.name, path.read_bytes(), mapped)
        yield from faults
        there = set(cells(people)) | set(cells(repair))
        for row in expected:
            for cell in row.values():
                if seen(cell) not in there:
                    yield f"{path.name}: lost {cell!r}"
    if len(paths) < 10:
        yield f"csv-spectrum has {len(paths)} files"


def naughty(techcamp, tools):
    """The naughty strings, each as a name and as an answer."""
    strings = json.loads((tools / "node_modules" / "big-list-of-naughty-strings" / "blns.json").read_text("utf-8"))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["given", "family", "answer to all"])
    for at, text in enumerate(strings):
        writer.writerow([f"Nobody{at}", text, text])
    data = out.getvalue().encode("utf-8", "surrogatepass")
    faults, people, repair = imported(techcamp, "naughty.csv", data, 'over = "spreadsheet"\n')
    yield from faults
    by = {row.get("given"): row for row in [*people, *repair]}
    for at, text in enumerate(strings):
        row = by.get(f"Nobody{at}")
        if row is None:
            yield f"naughty string {at} is lost: {text!r}"
            continue
        for column in ("family", "answer to all"):
            if seen(text) not in cells([{column: row.get(column) or ""}]):
                yield f"naughty string {at}, {column}: {text!r} became {row.get(column)!r}"
    if len(strings) < 400:
        yield f"there are {len(strings)} naughty strings"


def main():
    techcamp, tools = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])
    faults = [*spectrum(techcamp, tools), *naughty(techcamp, tools)]
    print("\n".join(faults + [f"imports of public corpora, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
