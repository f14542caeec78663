"""Looks into the PDFs that examples/made.rs wrote, with programs of others.

Each is made from a package, which lies beside it as JSON. Checked are: PDF/UA-1, by page-validation; the language, the title
and the paper; that what is read out, in the order of the tags, is what the package says, in its order; that no question,
no row and no group of boxes to sign is on two pages; the outline. One line a check that fails, then the count.

    python check.py FOLDER
"""

import json
import re
import sys
from pathlib import Path

import page
import pypdf
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject

LETTER = (612.0, 792.0)


def plain(text):
    """A text without what only lays it out."""
    return re.sub(r"\s+", " ", text).strip()


class Reading:
    """A file as its tags say it is read."""

    def __init__(self, path):
        self.reader = pypdf.PdfReader(path)
        self.root = self.reader.trailer["/Root"]
        self.pages = {p.indirect_reference.idnum: at for at, p in enumerate(self.reader.pages)}
        self.content = [self.marked(p) for p in self.reader.pages]
        tree = self.root["/StructTreeRoot"]["/K"]
        self.document = self.element(tree[0] if isinstance(tree, ArrayObject) else tree)

    def marked(self, page_of):
        """What each piece of marked content of a page says; texts outside of one are a fault."""
        maps = {}
        fonts = page_of["/Resources"].get("/Font", {})
        for name in fonts:
            maps[name] = to_unicode(fonts[name].get_object()["/ToUnicode"].get_data().decode("latin-1"))
        said, open_, font = {}, [], None
        for operands, operator in ContentStream(page_of.get_contents(), self.reader).operations:
            if operator in (b"BDC", b"BMC"):
                given = operands[1] if 1 < len(operands) else {}
                given = given if isinstance(given, DictionaryObject) else page_of["/Resources"]["/Properties"][given]
                open_.append((operands[0], given.get("/MCID"), given.get("/ActualText")))
                ids = [mcid for _, mcid, _ in open_ if mcid is not None]
                if ids:
                    said.setdefault(ids[-1], "")
                    if open_[-1][2] is not None:
                        said[ids[-1]] += open_[-1][2]
            elif operator == b"EMC":
                open_.pop()
            elif operator == b"Tf":
                font = operands[0]
            elif operator in (b"Tj", b"TJ"):
                parts = operands[0] if operator == b"TJ" else [operands[0]]
                codes = b"".join(bytes(part.original_bytes) for part in parts if hasattr(part, "original_bytes"))
                text = "".join(maps[font].get(codes[at : at + 2], "\0") for at in range(0, len(codes), 2))
                if any(actual is not None for _, _, actual in open_):
                    continue
                ids = [mcid for _, mcid, _ in open_ if mcid is not None]
                if ids:
                    said[ids[-1]] += text
                elif not any(tag == "/Artifact" for tag, _, _ in open_):
                    raise AssertionError(f"neither read nor an artifact: {text}")
        return said

    def element(self, node, page_of=None):
        """An element: what it is, what it says, on which pages, what is in it."""
        node = node.get_object()
        page_of = node.raw_get("/Pg").idnum if "/Pg" in node else page_of
        kids = node.get("/K", ArrayObject())
        kids = kids if isinstance(kids, ArrayObject) else ArrayObject([kids])
        inside, text, pages = [], "", set()
        for kid in kids:
            kid = kid.get_object()
            if isinstance(kid, int):
                at = self.pages[page_of]
                text += self.content[at][kid]
                pages.add(at)
            elif kid.get("/Type") == "/MCR":
                at = self.pages[kid.raw_get("/Pg").idnum]
                text += self.content[at][kid["/MCID"]]
                pages.add(at)
            elif kid.get("/Type") == "/OBJR":
                continue
            else:
                child = self.element(kid, page_of)
                inside.append(child)
                text += " " + child["text"]
                pages |= child["pages"]
        return {"is": str(node["/S"]), "text": plain(text), "pages": pages, "in": inside, "alt": node.get("/Alt"), "lang": node.get("/Lang")}


def to_unicode(cmap):
    """What each code stands for."""
    text = lambda digits: bytes.fromhex(digits).decode("utf-16-be")
    codes = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        codes.update({bytes.fromhex(code): text(to) for code, to in re.findall(r"<(\w+)>\s*<(\w+)>", section)})
    for section in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        for first, last, to in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", section):
            for at in range(int(last, 16) - int(first, 16) + 1):
                codes[(int(first, 16) + at).to_bytes(2, "big")] = text(f"{int(to, 16) + at:0{len(to)}x}")
    return codes


def said(piece, says):
    """What a piece says, in its order: a list of texts, and whether it may go on overleaf."""
    if isinstance(piece, str):
        raise AssertionError(f"a piece of a kind that is not known here: {piece}")
    [(kind, own)] = piece.items()
    box = lambda choice: [says["ticked" if choice["on"] else "not_ticked"], choice["name"]]
    head = lambda head: [head["number"], head["title"]] if head else []
    if kind in ("Heading", "Text"):
        return [own]
    if kind == "Choice":
        return box(own)
    if kind == "List":
        return [part for point in own for part in ("•", point)]
    if kind == "Checklist":
        return [part for item in own["items"] for part in box(item) + item["said"]]
    if kind == "Contents":
        return [part for entry in own for part in (entry["which"], entry["what"], entry["about"], entry["becomes"])]
    if kind == "Answer":
        texts = head(own["head"])
        for boxed in own["boxes"]:
            texts.append(boxed["name"])
            [(value, inside)] = boxed["value"].items()
            texts += [inside] if value == "Text" else [part for choice in inside for part in box(choice)]
        return texts
    if kind == "Table":
        return head(own["head"]) + own["columns"] + [cell["text"] for row in own["rows"] for cell in row]
    if kind == "Signing":
        texts = head(own["head"]) + own["said"] + [own["warning"]]
        texts += [part for point in own["points"] for part in ("•", point)]
        return texts + [part for who in own["who"] for part in (who, own["date"])]
    if kind == "Ruled":
        return []
    if kind == "Photos":
        photo = own["frame"]
        texts = [photo["caption"]]
        texts += [shape["Text"][1] for _, shape in photo["drawing"]["shapes"] if "Text" in shape]
        texts += [photo["legend"], photo["length"]]
        for title, points in own["lists"]:
            texts += [title] + [part for point in points for part in ("•", point)]
        return texts
    if kind == "Label":
        return [own["name"]] + own["lines"]
    if kind == "Envelope":
        (sender, lines), (addressee, address) = own["from"], own["to"]
        return [sender, *lines, own["stamp"], addressee, *address, own["mark"] or ""]
    raise AssertionError(f"a piece of a kind that is not known here: {kind}")


def expected(sheet, first):
    """What a sheet says, head and pieces."""
    texts = [sheet["title"], sheet["whose"], *sheet["notes"]]
    texts += [sheet["notice"]] if first and sheet["notice"] else []
    for piece in sheet["body"]:
        texts += said(piece, sheet["says"])
    return plain(" ".join(texts))


def every(element, kind):
    """Every element of a kind, wherever it is."""
    own = [element] if element["is"] == kind else []
    return own + [found for inside in element["in"] for found in every(inside, kind)]


def check_conforms(path, package, reading):
    report = page.validate_pdf(path, profile="ua1")
    assert report.is_compliant, [f"{failure.rule_id}: {failure.message}" for failure in report.failures[:5]]
    assert 50 < report.rules.total


def check_says_what_it_is(path, package, reading):
    reader = reading.reader
    assert reader.pdf_header == "%PDF-1.7"
    assert reading.root["/Lang"] == package["lang"]
    assert reader.metadata.title.startswith(package["title"]) and package["whose"] in reader.metadata.title
    assert reading.root["/ViewerPreferences"]["/DisplayDocTitle"]
    for at, own in enumerate(reader.pages):
        assert (float(own.mediabox.width), float(own.mediabox.height)) == LETTER, at


def check_reads_in_order(path, package, reading):
    sheets = reading.document["in"]
    assert [sheet["is"] for sheet in sheets] == ["/Sect"] * len(package["sheets"])
    before = -1
    for at, (sheet, own) in enumerate(zip(package["sheets"], sheets)):
        wants = expected(sheet, at == 0)
        assert own["text"] == wants, difference(own["text"], wants)
        assert own["lang"] == sheet["says"]["lang"], f"sheet {at + 1} is read out in {own['lang']}"
        pages = sorted(own["pages"])
        assert pages == list(range(pages[0], pages[-1] + 1)) and pages[0] == before + 1, f"sheet {at + 1} on {pages}"
        before = pages[-1]
    assert before + 1 == len(reading.reader.pages)


def difference(one, other):
    at = next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"...{one[max(0, at - 40):at + 40]!r} for ...{other[max(0, at - 40):at + 40]!r}"


def check_splits_nothing(path, package, reading):
    whole = 0
    for kind in ("/Div", "/TR", "/LI", "/TOCI", "/Figure", "/Caption", "/H1", "/H2", "/H3"):
        for element in every(reading.document, kind):
            assert len(element["pages"]) == 1, f"{kind} on pages {element['pages']}: {element['text'][:60]}"
            whole += 1
    questions = sum(list(piece)[0] in ("Answer", "Signing", "Label", "Envelope") for sheet in package["sheets"] for piece in sheet["body"])
    assert len(every(reading.document, "/Div")) >= questions, "questions without a group of their own"
    assert 20 < whole
    # A heading is never the last on its page.
    flat = []
    leaves(reading.document, flat)
    for (kind, pages, text), (_, after, _) in zip(flat, flat[1:]):
        assert kind not in ("/H1", "/H2", "/H3", "/Caption") or pages == after, f"{text} is left behind"


def leaves(element, flat):
    if not element["in"] and element["text"]:
        flat.append((element["is"], element["pages"], element["text"]))
    for inside in element["in"]:
        leaves(inside, flat)


def check_numbers_and_outlines(path, package, reading):
    pages = reading.reader.pages
    for at, own in enumerate(pages):
        foot = plain(own.extract_text())
        counts = {sheet["says"]["page"] for sheet in package["sheets"]}
        numbers = [plain(count.replace("{at}", str(at + 1)).replace("{of}", str(len(pages)))) for count in counts]
        assert any(number in foot for number in numbers), f"page {at + 1} does not say so"
    outline = reading.reader.outline
    titles = [entry.title for entry in outline if not isinstance(entry, list)]
    assert titles == [sheet["title"] for sheet in package["sheets"]], titles
    links = sum(len(own.get("/Annots", [])) for own in pages)
    entries = sum(len(piece["Contents"]) for piece in package["sheets"][0]["body"] if "Contents" in piece)
    assert links == entries, f"{links} links for {entries} entries"


def check_fits(path, package, reading):
    """Nothing is drawn outside the paper."""
    for at, own in enumerate(reading.reader.pages):
        seen = []
        own.extract_text(visitor_text=lambda text, cm, tm, font, size: seen.append((tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5], text)))
        for x, y, text in seen:
            if text.strip():
                assert 30 < x < LETTER[0] - 20 and 10 < y < LETTER[1] - 20, f"page {at + 1}: {text!r} at {x}, {y}"


def main(folder):
    passed = failed = 0
    checks = [own for name, own in globals().items() if name.startswith("check_")]
    files = sorted(Path(folder).glob("*.pdf"))
    for path in files:
        package = json.loads(path.with_suffix(".json").read_text())
        reading = Reading(path)
        for check in checks:
            try:
                check(str(path), package, reading)
                passed += 1
            except AssertionError as error:
                failed += 1
                print(f"FAILED {path.stem}: {check.__name__}: {error}")
    print(f"{passed} passed, {failed} failed: {len(files)} PDFs, each by {len(checks)} checks")
    sys.exit(1 if failed or not files else 0)


main(sys.argv[1])
