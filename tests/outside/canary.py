"""Looks for marked words in every written file: none where it must not be, none missing where it must.

usage: canary.py PACKAGE MARKERS
       canary.py --self-test

MARKERS holds lines `marker<TAB>path-glob<TAB>present|absent`, `#` begins a comment. In a glob `*`
stands for anything, `/` too. A marker may stand in files that one of its `present` globs fits and
no `absent` one; each `present` glob must have at least one file that holds the marker. A marker
that stands anywhere else is a leak, be it plain, cut by line ends, reversed or encoded.
Prints `leak:` and `missing:` lines; exit 1 when there are any.
"""

import base64
import codecs
import concurrent.futures
import fnmatch
import gzip
import html
import io
import logging
import pathlib
import quopri
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse
import zipfile
import zlib


def run(*command):
    return subprocess.run(command, capture_output=True, check=False).stdout.decode("utf-8", "replace")


def texts(name, data, depth=0):
    """Every text that can be read out of a file: its name, its bytes, what is packed in it."""
    yield name
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield data.decode(encoding, "ignore")
    if depth > 4:
        return
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            yield parts.comment.decode("utf-8", "replace")
            for part in parts.infolist():
                yield part.comment.decode("utf-8", "replace") + part.extra.decode("utf-8", "ignore")
                yield from texts(part.filename, parts.read(part), depth + 1)
    elif data[:2] == b"\x1f\x8b":
        yield from texts(name, gzip.decompress(data), depth + 1)
    elif data[:5] == b"%PDF-":
        yield from pdf(data, depth)
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        for packed in re.finditer(rb"(?:zTXt|iTXt)(.*?)(?=....I[A-Z]{3}|$)", data, re.S):
            at = packed[1].find(b"\x78")
            try:
                yield zlib.decompressobj().decompress(packed[1][at:]).decode("utf-8", "replace")
            except zlib.error:
                pass


def pdf(data, depth):
    """Two readers, since one leaves out what stands off the page; then everything inside, unpacked."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/a.pdf"
        pathlib.Path(path).write_bytes(data)
        yield run("pdftotext", "-enc", "UTF-8", path, "-")
        yield run("pdftotext", "-raw", "-enc", "UTF-8", path, "-")
        yield run("pdfinfo", "-enc", "UTF-8", path)
        yield run("pdfinfo", "-struct-text", "-enc", "UTF-8", path)
    reader = pypdf.PdfReader(io.BytesIO(data))
    yield "\n".join(page.extract_text() for page in reader.pages)
    yield " ".join(str(value) for value in (reader.metadata or {}).values())
    for name, contents in reader.attachments.items():
        for content in contents:
            yield from texts(name, content, depth + 1)
    for number in range(1, int(reader.trailer.get("/Size", 0))):
        found = reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))
        # Alternative texts, bookmarks and links are strings of objects; pictures are no text.
        yield strings(found)
        if isinstance(found, pypdf.generic.StreamObject) and found.get("/Subtype") != "/Image" and "/Length1" not in found:
            try:
                yield found.get_data().decode("utf-8", "ignore")
            except Exception:  # noqa: BLE001  a stream that no filter reads is told by qpdf
                pass


def strings(found):
    import pypdf

    if isinstance(found, dict):
        return " ".join(strings(value) for key, value in found.items() if not isinstance(found.raw_get(key), pypdf.generic.IndirectObject))
    if isinstance(found, list):
        return " ".join(strings(value) for value in list.__iter__(found))
    return str(found) if isinstance(found, (str, bytes)) else ""


def flat(text):
    """Letters and digits only, in one case: what was cut, folded, hyphenated or spaced is whole again."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def disguises(marker):
    """The marker as encodings show it; base64 in its three positions, without the ends that vary."""
    data = marker.encode()
    yield flat(marker)
    yield flat(marker[::-1])
    yield data.hex()
    yield flat(codecs.encode(marker, "rot13"))
    for skipped in range(3):
        code = base64.b64encode(b"\0" * skipped + data).decode()
        # A last group that is full does not vary.
        shape = flat(code[4 if skipped else 0 : len(code) - (4 if (skipped + len(data)) % 3 else 0)])
        # Four letters stand in the id of some PDF by chance.
        if len(shape) >= 6:
            yield shape


def dump(path, relative):
    """One flat text of a file, in every reading."""
    out = []
    for text in texts(relative, path.read_bytes()):
        out.append(flat(text))
        for decode in (html.unescape, urllib.parse.unquote, lambda t: quopri.decodestring(t.encode()).decode("utf-8", "replace")):
            decoded = decode(text)
            if decoded != text:
                out.append(flat(decoded))
        escaped = re.sub(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})", lambda m: chr(int(m[1] or m[2], 16)), text)
        # Lines of calendars and cards are folded, and a tag may stand inside a word.
        for cut in (escaped, re.sub(r"\r?\n[ \t]", "", text).replace("\\n", "\n"), re.sub(r"<[^>]*>", "", text)):
            if cut != text:
                out.append(flat(cut))
    return "\n".join(dict.fromkeys(out))


def expectations(path):
    marks = {}
    for number, line in enumerate(pathlib.Path(path).read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            parts = line.split("\t")
            if len(parts) != 3 or parts[2] not in ("present", "absent") or len(flat(parts[0])) < 6:
                sys.exit(f"{path}:{number}: not `marker<TAB>glob<TAB>present|absent` with a marker of 6 letters")
            marks.setdefault(parts[0], {"present": [], "absent": []})[parts[2]].append(parts[1])
    return marks


def faults(package, marks):
    root = pathlib.Path(package)
    files = sorted(path for path in root.rglob("*") if path.is_file())
    names = [path.relative_to(root).as_posix() for path in files]
    with concurrent.futures.ProcessPoolExecutor() as pool:
        dumps = dict(zip(names, pool.map(dump, files, names)))
    found = []
    for marker, globs in marks.items():
        holds = {name for name in names if any(shape in dumps[name] for shape in disguises(marker))}
        fits = lambda name, kind: any(fnmatch.fnmatchcase(name, glob) for glob in globs[kind])  # noqa: E731, B023
        for name in sorted(holds):
            if fits(name, "absent") or not fits(name, "present"):
                found.append(f"leak: {marker} in {name}")
        for glob in globs["present"]:
            if not any(fnmatch.fnmatchcase(name, glob) for name in holds):
                found.append(f"missing: {marker} in {glob}")
    return len(files), found


# The self-test: a leak of every kind is planted, and must be found.

WORD = "Zqvexcanary"


def small_pdf(text="", x=72, title=""):
    content = f"BT /F1 12 Tf {x} 700 Td ({text}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(zlib.compress(content)), zlib.compress(content)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Title(%s)>>" % title.encode(),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(out)
    return out + b"xref\n0 7\n0000000000 65535 f \n%strailer\n<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (table, start)


def packed(name, data, comment=b""):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr(name, data)
        parts.comment = comment
    return out.getvalue()


def plants():
    import openpyxl

    half, rest = WORD[:5], WORD[5:]
    yield "plain.txt", WORD.encode()
    yield "case.txt", WORD.upper().encode()
    yield f"{WORD.lower()}.txt", b"x"
    yield "wrapped.md", f"{half}-\n{rest}".encode()
    yield "reversed.txt", WORD[::-1].encode()
    yield "folded.ics", f"SUMMARY:{half}\r\n {rest}\r\n".encode()
    yield "entity.html", "".join(f"&#{ord(c)};" for c in WORD).encode()
    yield "tags.html", f"<b>{half}</b>{rest}".encode()
    yield "percent.html", "".join(f"%{ord(c):02x}" for c in WORD).encode()
    yield "quoted.vcf", "".join(f"={ord(c):02X}" for c in WORD).encode()
    yield "escapes.json", "".join(f"\\u{ord(c):04x}" for c in WORD).encode()
    yield "utf16.csv", ("\ufeff" + WORD).encode("utf-16-le")
    yield "hex.txt", WORD.encode().hex().encode()
    for at in range(3):
        yield f"base64-{at}.txt", base64.b64encode(b"~" * at + WORD.encode() + b"~~")
    yield "deep.zip", packed("a.zip", packed("b.txt", WORD.encode()))
    yield "comment.zip", packed("a.txt", b"", WORD.encode())
    yield "packed.gz", gzip.compress(WORD.encode())
    yield "shown.pdf", small_pdf(WORD)
    yield "off-page.pdf", small_pdf(WORD, x=5000)
    yield "title.pdf", small_pdf(title=WORD)
    for name, change in (
        ("cell.xlsx", lambda book: book.active.append([WORD])),
        ("author.xlsx", lambda book: setattr(book.properties, "creator", WORD)),
        ("sheet.xlsx", lambda book: setattr(book.active, "title", WORD)),
    ):
        book, out = openpyxl.Workbook(), io.BytesIO()
        change(book)
        book.save(out)
        yield name, out.getvalue()


def self_test():
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "public").mkdir()
        (root / "private").mkdir()
        (root / "private/list.csv").write_text(WORD)
        (root / "public/page.html").write_text("<p>Nobody is named here, Zqvex or canary</p>")
        (root / "public/page.pdf").write_bytes(small_pdf("Nobody"))
        marks = {WORD: {"present": ["private/*"], "absent": ["public/*"]}}
        if faults(root, marks)[1]:
            wrong.append(f"a clean package is blamed: {faults(root, marks)[1]}")
        planted = list(plants())
        for name, data in planted:
            (root / "public" / name).write_bytes(data)
        found = faults(root, marks)[1]
        for name, _ in planted:
            if f"leak: {WORD} in public/{name}" not in found:
                wrong.append(f"not found: {name}")
        (root / "private/list.csv").write_text("nobody")
        if f"missing: {WORD} in private/*" not in faults(root, marks)[1]:
            wrong.append("a missing word is not told")
    print("\n".join(wrong) or f"{len(planted)} planted leaks and 1 missing word found, a clean package passes")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    marks = expectations(sys.argv[2])
    count, found = faults(sys.argv[1], marks)
    print("\n".join(found + [f"{len(marks)} markers in {count} files: {len(found)} faults"]))
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
