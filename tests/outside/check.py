"""Reads every file of packages with readers that are not ours.

usage: check.py TOOLS PACKAGE...
TOOLS is a folder with node_modules (vnu-jar, ical.js, papaparse). Prints each fault as `path: what`, and for
each kind of file how many were read and how long it took; exit 1 when there is a fault.
"""

import collections
import concurrent.futures
import csv
import html.parser
import io
import json
import logging
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
FORMULA = tuple("=+-@|%\t\r\n＝＋－＠")


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", **options)


# PDF

def pdf(path):
    """qpdf reads it, every font is embedded, it is tagged and says PDF/UA-1, two readers see the same words."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.ERROR)
    faults = []
    checked = run("qpdf", "--check", path)
    if checked.returncode != 0:
        faults.append("qpdf: " + (checked.stdout + checked.stderr).strip().replace("\n", " ")[-300:])
        return faults
    for line in run("pdffonts", path).stdout.splitlines()[2:]:
        # name, type, encoding, emb, sub, uni, object, ID: read from the end, names may hold spaces.
        if line.split()[-5] != "yes":
            faults.append(f"font not embedded: {line.split()[0]}")
    if "Tagged:          yes" not in run("pdfinfo", path).stdout:
        faults.append("not tagged")
    reader = pypdf.PdfReader(path)
    root = reader.trailer["/Root"]
    marker = root["/Metadata"].get_data().decode("utf-8", "replace") if "/Metadata" in root else ""
    if not re.search(r"pdfuaid:part(>|=\")1", marker):
        faults.append("no PDF/UA-1 marker")
    if not root.get("/Lang"):
        faults.append("no language")
    if not (reader.metadata and reader.metadata.title):
        faults.append("no title")
    if any(key in root for key in ("/OpenAction", "/AA")) or "/JavaScript" in root.get("/Names", {}):
        faults.append("runs something when opened")
    faults += same_words(
        run("pdftotext", "-enc", "UTF-8", path, "-").stdout,
        "\n".join(page.extract_text() for page in reader.pages),
    )
    return faults


def base(text):
    """Letters of alphabets that need no shaping, without their accents; the readers differ in all others."""
    text = unicodedata.normalize("NFKD", text)
    return "".join(c if c.isalnum() and c < "\u0590" else "" if unicodedata.combining(c) else " " for c in text)


def same_words(poppler, other):
    """pdftotext leaves out what stands off the page and pypdf does not: a difference is hidden text."""
    poppler, other = base(poppler), base(other)
    faults = []
    for name, seen, unseen in (("pypdf", other, poppler), ("pdftotext", poppler, other)):
        whole = unseen.replace(" ", "")
        # Letters and digits apart: between them the readers put their blanks in different places.
        words = set(re.findall(r"[^\W\d]{3,}|\d{3,}", seen))
        only = sorted(word for word in words if word not in whole)
        if only:
            faults.append(f"only {name} sees: {' '.join(only)[:200]}")
        more = collections.Counter(seen.replace(" ", "")) - collections.Counter(whole)
        # A cluster that is told both by its letters and as a whole is counted twice by pypdf.
        if not only and sum(more.values()) > 4 + len(seen) / 50:
            faults.append(f"{name} sees {sum(more.values())} letters more: {dict(more)}")
    return faults


# Mail

def mail(path):
    """Python's email package finds no fault; a sender, a subject, a text in UTF-8, one reader at most, and nobody in Bcc."""
    import email
    import email.policy

    data = pathlib.Path(path).read_bytes()
    message = email.message_from_bytes(data, policy=email.policy.default)
    faults = [f"defect: {type(defect).__name__}" for defect in message.defects]
    for name in ("From", "Subject", "Date", "Message-ID", "MIME-Version"):
        given = message.get_all(name) or []
        if len(given) != 1:
            faults.append(f"{len(given)} times {name}")
        faults += [f"{name}: {type(defect).__name__}" for header in given for defect in getattr(header, "defects", ())]
    if message["X-Unsent"] != "1":
        faults.append("is no draft")
    readers = [address for header in message.get_all("To") or [] for address in header.addresses]
    if len(readers) > 1 or message["Cc"] or "Bcc" in message:
        faults.append("several readers")
    if message.get_content_type() != "text/plain" or message.get_content_charset() != "utf-8":
        faults.append("no plain text in UTF-8")
    elif FORBIDDEN.search(message.get_content()) or not message.get_content().strip():
        faults.append("an empty text, or one with forbidden letters")
    if b"\r\n" not in data or re.search(rb"(?<!\r)\n", data) or max(map(len, data.split(b"\r\n"))) > 998:
        faults.append("lines do not end with CRLF, or are over 998 octets")
    return faults


# HTML

class Page(html.parser.HTMLParser):
    """What a page asks for and how it is built."""

    def __init__(self):
        super().__init__()
        self.faults, self.levels, self.titles, self.policy, self.lang, self.style = [], [], 0, "", "", False

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        if tag in ("script", "iframe", "object", "embed", "link", "base", "form"):
            self.faults.append(f"<{tag}>")
        if tag == "html":
            self.lang = given.get("lang", "")
        if given.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = given.get("content", "")
        elif "http-equiv" in given:
            self.faults.append("http-equiv " + given["http-equiv"])
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        self.titles += tag == "title"
        self.style = tag == "style"
        for name, value in given.items():
            if name.startswith("on"):
                self.faults.append(f"{tag} {name}=")
            if name in ("src", "srcset", "poster", "background", "data") and not value.startswith("data:"):
                self.faults.append(f"{tag} asks for {value[:80]}")
            # A calendar that a page holds is saved, and opens nothing.
            if name == "href" and "download" in given and value.startswith("data:text/calendar;base64,"):
                continue
            if name == "href" and not re.match(r"(https?:|mailto:|tel:|#|[^:/?#\\]+([/?#]|$))", value, re.I):
                self.faults.append(f"link to {value[:80]}")
            if name == "style":
                self.handle_style(value)

    def handle_data(self, data):
        if self.style:
            self.handle_style(data)

    def handle_endtag(self, tag):
        self.style = False

    def handle_style(self, text):
        for word in ("url(", "@import", "expression("):
            if word in text.lower():
                self.faults.append("style with " + word)


def page(path):
    text = pathlib.Path(path).read_text("utf-8")
    parser = Page()
    parser.feed(text)
    faults = parser.faults
    if "default-src 'none'" not in parser.policy:
        faults.append("no policy against requests")
    if not parser.lang or parser.titles != 1 or 1 not in parser.levels:
        faults.append("no language, title or main heading")
    steps = zip([1] + parser.levels, parser.levels)
    faults += [f"heading {b} after {a}" for a, b in steps if b > a + 1]
    return faults


def nu(tools, paths):
    """The Nu checker, once for all files."""
    if not paths:
        return []
    jar = f"{tools}/node_modules/vnu-jar/build/dist/vnu.jar"
    faults = []
    for start in range(0, len(paths), 2000):
        told = run("java", "-Xss8m", "-jar", jar, "--errors-only", "--format", "json", *paths[start : start + 2000])
        try:
            messages = json.loads(told.stderr)["messages"]
        except ValueError:
            return [(paths[0], "the Nu checker did not run: " + told.stderr[-500:])]
        faults += [(m.get("url", "?").removeprefix("file:"), f"line {m.get('lastLine')}: {m['message']}") for m in messages]
    return faults


# Calendars and cards

def lines(path):
    """CRLF, 75 octets, UTF-8 without a mark (RFC 5545 3.1)."""
    data = pathlib.Path(path).read_bytes()
    faults = []
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        faults.append("a line that does not end in CRLF")
    if any(len(line) > 75 for line in data.split(b"\r\n")):
        faults.append("a line of more than 75 octets")
    if data.startswith(b"\xef\xbb\xbf"):
        faults.append("begins with a byte order mark")
    return faults


def calendars(paths, other):
    import icalendar

    for path in paths:
        read = icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes())
        events = read.walk("VEVENT")
        for fault in lines(path):
            yield path, fault
        if len({str(event["UID"]) for event in events}) != len(events):
            yield path, "a UID twice"
        mine = []
        for event in events:
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            if start.tzinfo is None or not start < end or (end - start).days > 31:
                yield path, f"{event['UID']}: {start} to {end}"
            for name in ("DTSTAMP", "SEQUENCE", "STATUS", "SUMMARY"):
                if name not in event:
                    yield path, f"{event['UID']}: no {name}"
            mine.append([str(event["UID"]), int(start.timestamp()), int(end.timestamp()), str(event["SUMMARY"])])
        raw = len(re.findall("^BEGIN:VEVENT$", pathlib.Path(path).read_text("utf-8"), re.M))
        theirs = other[path]["events"]
        if len(mine) != raw or mine != theirs:
            # icalendar takes zones from the IANA database, ical.js from the file: they must agree.
            differing = [pair for pair in zip(mine, theirs) if pair[0] != pair[1]]
            yield path, f"icalendar and ical.js differ: {len(mine)} and {len(theirs)} of {raw} {differing[:2]}"


def cards(paths, other):
    import vobject

    for path in paths:
        text = pathlib.Path(path).read_bytes().decode("utf-8")
        for fault in lines(path):
            yield path, fault
        raw = len(re.findall("^BEGIN:VCARD\r$", text, re.M))
        names = other[path]["cards"] if raw else []
        if len(names) != raw or not all(names):
            yield path, f"ical.js reads {len(names)} of {raw} cards"
        if path.endswith(".v4.vcf"):
            continue  # vobject knows 3.0 only.
        mine = [card.fn.value for card in vobject.readComponents(text)]
        # ical.js leaves the semicolon's backslash, which RFC 2426 asks for.
        names = [name.replace("\\;", ";") for name in names]
        if mine != names:
            yield path, f"vobject and ical.js differ: {[pair for pair in zip(mine, names) if pair[0] != pair[1]][:2]}"


# Tables

def table(path):
    data = pathlib.Path(path).read_bytes()
    text = data.decode("utf-8-sig")
    faults = []
    if re.search(r"(?<!\r)\n", re.sub(r'"[^"]*"', "", text)):
        faults.append("a record that does not end in CRLF")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if len({len(row) for row in rows}) > 1:
        faults.append("records of different lengths")
    if data.startswith(b"\xef\xbb\xbf"):  # For people, so guarded.
        bad = [cell for row in rows for cell in row if cell.strip().startswith(FORMULA) and not re.fullmatch(r"-?\d+", cell)]
        faults += [f"might run as a formula: {cell[:60]}" for cell in bad]
    return faults


def tables(paths, other):
    """Python's csv and Papa Parse see the same cells."""
    yield from each(table, paths)
    for path in paths:
        theirs = other.get(path, {"rows": [], "errors": []})
        text = pathlib.Path(path).read_bytes().decode("utf-8-sig")
        mine = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
        if theirs["errors"] or mine != theirs["rows"]:
            differing = [pair for pair in zip(mine, theirs["rows"]) if pair[0] != pair[1]]
            yield path, f"csv and Papa Parse differ: {theirs['errors'][:1]} {differing[:1]}"


def workbook(path):
    """Faults, and the first worksheet's rows as text."""
    import openpyxl

    faults = []
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            faults += [f"{sheet.title}!{cell.coordinate} is a formula" for cell in row if cell.data_type == "f"]
            faults += [f"{sheet.title}!{cell.coordinate} is a link" for cell in row if cell.hyperlink]
    if book.properties.creator or book.properties.lastModifiedBy:
        faults.append("names an author")
    with zipfile.ZipFile(path) as parts:
        faults += [f"holds {name}" for name in parts.namelist() if re.search("external|vba|embed|connections", name, re.I)]
        faults += [f"{part.filename} carries the time" for part in parts.infolist() if part.date_time[0] > 1980]
    rows = [["" if cell is None else str(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True)]
    return faults, rows


def xlsform(path):
    """pyxform makes an XForm of it, and ODK Validate, which comes with pyxform, accepts that."""
    from pyxform.xls2xform import convert

    try:
        told = convert(xlsform=path, validate=True)
    except Exception as error:  # noqa: BLE001
        return [f"pyxform: {str(error).strip()[:300]}"]
    return [f"pyxform warns: {warning[:200]}" for warning in told.warnings]


def trimmed(rows):
    rows = [[cell.replace("\r\n", "\n") for cell in row] for row in rows]
    rows = [row[: max((at + 1 for at, cell in enumerate(row) if cell), default=0)] for row in rows]
    while rows and not rows[-1]:
        rows.pop()
    return rows


def office(books):
    """LibreOffice, once for all workbooks: what it reads must be what openpyxl reads."""
    if not books:
        return
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for at, path in enumerate(books):
            names[path] = f"{folder}/{at}.csv"
            shutil.copy(path, f"{folder}/{at}.xlsx")
        # 44 comma, 34 quote, 76 UTF-8, from line 1, no column formats, language 0, quote all text, as shown.
        told = run(
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
            "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true", "--outdir", folder,
            *[f"{folder}/{at}.xlsx" for at in range(len(books))],
        )
        for path, rows in books.items():
            if not os.path.exists(names[path]):
                yield path, "LibreOffice cannot read it: " + told.stderr[-200:]
                continue
            with open(names[path], encoding="utf-8", newline="") as file:
                theirs = trimmed(csv.reader(file))
            mine = trimmed(rows)
            if mine != theirs:
                differing = [pair for pair in zip(mine, theirs) if pair[0] != pair[1]]
                yield path, f"LibreOffice and openpyxl differ: {len(theirs)} and {len(mine)} rows {differing[:1]}"


# All

def texts(path):
    text = pathlib.Path(path).read_bytes().decode("utf-8")
    found = FORBIDDEN.search(text.removeprefix("\ufeff"))
    return [f"holds the character U+{ord(found[0]):04X}"] if found else []


def each(reader, paths):
    """Reader over paths on all processors; a reader that falls is a fault of the file."""
    with concurrent.futures.ProcessPoolExecutor() as pool:
        tasks = [(path, pool.submit(reader, path)) for path in paths]
        for path, task in tasks:
            try:
                for fault in task.result():
                    yield path, fault
            except Exception as error:  # noqa: BLE001
                yield path, f"{type(error).__name__}: {error}"


def main():
    tools, packages = sys.argv[1], sys.argv[2:]
    files = sorted(str(path) for package in packages for path in pathlib.Path(package).rglob("*") if path.is_file())
    ending = lambda end: [path for path in files if path.endswith(end)]  # noqa: E731
    faults, times = [], []

    def part(name, paths, read):
        start = time.monotonic()
        try:
            faults.extend(read(paths))
        except Exception as error:  # noqa: BLE001
            faults.append((name, f"{type(error).__name__}: {error}"))
        times.append(f"  {name}: {len(paths)} files, {time.monotonic() - start:.1f} s")

    contents = ending(".ics") + ending(".vcf") + ending(".csv")
    # An empty list of cards is an empty file, which ical.js does not take.
    asked = "\n".join(path for path in contents if os.path.getsize(path))
    told = run("node", str(HERE / "read.mjs"), input=asked, cwd=tools)
    other = json.loads(told.stdout) if told.returncode == 0 else {}
    if told.returncode != 0:
        faults.append(("ical.js", told.stderr[-500:]))

    part("pdf", ending(".pdf"), lambda paths: each(pdf, paths))
    part("html", ending(".html"), lambda paths: [*each(page, paths), *nu(tools, paths)])
    part("ics", ending(".ics"), lambda paths: calendars(paths, other))
    part("vcf", ending(".vcf"), lambda paths: cards(paths, other))
    part("eml", ending(".eml"), lambda paths: each(mail, paths))
    part("csv", ending(".csv"), lambda paths: tables(paths, other))
    books = {}

    def read_books(paths):
        for path in paths:
            told, books[path] = workbook(path)
            yield from ((path, fault) for fault in told)
        yield from office(books)

    part("xlsx", ending(".xlsx"), read_books)
    forms = [path for path in ending(".xlsx") if "/xlsform/" in path]
    part("xlsform", forms, lambda paths: each(xlsform, paths))
    text = [path for path in files if not path.endswith((".pdf", ".xlsx", ".zip", ".png"))]
    part("text", text, lambda paths: each(texts, paths))
    for path, fault in faults:
        print(f"{path}: {fault}")
    print("\n".join(times))
    if not files:
        print("nothing to read")
    print(f"{len(files)} files, {len(faults)} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
