"""Shows that check.py is not blind: one bad file of each sort, each of which must be told.

usage: check_test.py TOOLS
"""

import io
import pathlib
import subprocess
import sys
import tempfile

from canary import small_pdf

EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Chisinau\r\nBEGIN:STANDARD\r\n"
    "DTSTART:20230101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:{offset}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20230101T000000Z\r\nDTSTART;TZID=Europe/Chisinau:20230110T090000\r\n"
    "DTEND;TZID=Europe/Chisinau:20230110T{end}\r\nSUMMARY:a\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)
HTML = (
    "<!doctype html><html lang=en><head><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
    "<title>t</title></head><body><h1>a</h1>{}</body></html>"
)


def book(change):
    import openpyxl

    out, made = io.BytesIO(), openpyxl.Workbook()
    made.active.append(["a"])
    made.properties.creator = None
    change(made)
    made.save(out)
    return out.getvalue()


def form(*rows):
    """An XLSForm of these rows: type, name, label, calculation."""

    def change(made):
        made.active.title = "survey"
        made.active["A1"] = "type"
        made.active["B1"], made.active["C1"], made.active["D1"] = "name", "label", "calculation"
        for row in rows:
            made.active.append(row)

    return book(change)


def bad():
    """File name, bytes, and what must be said of it."""
    yield "cut.pdf", small_pdf("a")[:200], "qpdf"
    yield "font.pdf", small_pdf("Nobody"), "font not embedded"
    yield "off.pdf", small_pdf("Nobody", x=5000), "only pypdf sees: Nobody"
    yield "tags.pdf", small_pdf("Nobody"), "no PDF/UA-1 marker"
    yield "script.html", HTML.format("<script></script>").encode(), "<script>"
    yield "image.html", HTML.format("<img alt=a src=https://e.example/a.png>").encode(), "asks for"
    yield "event.html", HTML.format("<p onclick=a>a</p>").encode(), "onclick"
    yield "link.html", HTML.format("<a href='javascript:a'>a</a>").encode(), "link to"
    yield "nesting.html", HTML.format("<p><ul><li>a</ul></p>").encode(), "line "
    yield "skip.html", HTML.format("<h3>a</h3>").encode(), "heading 3 after 1"
    yield "zone.ics", EVENT.format(offset="+0500", end="100000").encode(), "ical.js differ"
    yield "back.ics", EVENT.format(offset="+0200", end="080000").encode(), "08:00:00"
    yield "feed.ics", EVENT.format(offset="+0200", end="100000").replace("\r", "").encode(), "CRLF"
    yield "long.ics", EVENT.format(offset="+0200", end="100000").replace(":a", ":" + "a" * 99).encode(), "75 octets"
    yield "empty.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\r\nN:;;;;\r\nEND:VCARD\r\n", "cards"
    draft = "From: a@example.org\r\nX-Unsent: 1\r\nSubject: a\r\nDate: Fri, 15 Jul 2011 12:00:00 +0000\r\nMessage-ID: <a@b>\r\n{}"
    draft += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\na\r\n"
    yield "many.eml", draft.format("To: b@example.org, c@example.org\r\n").encode(), "several readers"
    yield "hidden.eml", draft.format("Bcc: b@example.org\r\n").encode(), "several readers"
    yield "sent.eml", draft.format("").replace("X-Unsent: 1\r\n", "").encode(), "is no draft"
    yield "formula.csv", b"\xef\xbb\xbfa\r\n=1+1\r\n", "formula"
    yield "ragged.csv", b"a,b\r\nc\r\n", "different lengths"
    # A bare line feed ends a row for Python alone.
    yield "feed.csv", b"a,b\r\nc,d\ne,f\r\n", "csv and Papa Parse differ"
    yield "formula.xlsx", book(lambda made: made.active.append(["=1+1"])), "is a formula"
    yield "author.xlsx", book(lambda made: setattr(made.properties, "creator", "a")), "names an author"
    yield "xlsform/list.xlsx", form(["select_one none", "a", "A"]), "pyxform: "
    yield "xlsform/name.xlsx", form(["text", "a b", "A"]), "pyxform: "
    yield "xlsform/twice.xlsx", form(["text", "a", "A"], ["text", "a", "A"]), "pyxform: "
    # Only ODK Validate reads what is calculated.
    yield "xlsform/sum.xlsx", form(["calculate", "a", None, "1 +"], ["text", "b", "B"]), "pyxform: ODK Validate"
    yield "turned.txt", "a\u202eb".encode(), "U+202E"
    yield "latin.txt", b"\xe9", "UnicodeDecodeError"


def main():
    with tempfile.TemporaryDirectory() as folder:
        wanted = []
        for name, data, word in bad():
            (pathlib.Path(folder) / name).parent.mkdir(exist_ok=True)
            (pathlib.Path(folder) / name).write_bytes(data)
            wanted.append((name, word))
        check = pathlib.Path(__file__).with_name("check.py")
        told = subprocess.run([sys.executable, check, sys.argv[1], folder], capture_output=True, text=True, check=False)
    blind = [
        f"not told: {name} ({word})"
        for name, word in wanted
        if not any(f"/{name}: " in line and word in line for line in told.stdout.splitlines())
    ]
    print("\n".join(blind + [told.stdout + told.stderr] if blind else [f"{len(wanted)} bad files, each told"]))
    return 1 if blind or told.returncode != 1 else 0


if __name__ == "__main__":
    sys.exit(main())
