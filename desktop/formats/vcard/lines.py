"""From one card's bytes to its lines: unfolded first, then decoded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.domain.language import mark, tr
from desktop.formats.vcard.blocks import Block
from desktop.formats.vcard.heads import Head, head_of, parted
from desktop.formats.vcard.values import decoded

_BASE64_LINE = re.compile(rb"[ \t]*[A-Za-z0-9+/=]+[ \t]*\Z")
_ENDS = (b"END:VCARD", b"BEGIN:VCARD")
_NOTE = re.compile(rb"(?:[^\n:;]+\.)?NOTE[;:]", re.IGNORECASE)
_MAYBE_HEAD = re.compile(rb"[!-9<-~]*+;|[!-9<-~]{60}")  # of a property folded before its colon
_ENCODED = re.compile(rb"(?:=[0-9A-Fa-f]{2})=\Z")


LINES_LIMIT = 20_000  # unfolded lines of one card
LINE_LIMIT = 1_000_000  # letters of one unfolded line
PICTURE_LIMIT = 8_000_000  # the same for a picture, a sound or a key
_LARGE = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})


@dataclass(slots=True)
class Lines:
    """A card's lines, unfolded and decoded, BEGIN and END included.

    ``text`` is all of them, also what is no property. ``troubles`` are lines
    that could not be taken: their number in the file (0 when it was not
    counted), the reason, and their text.
    """

    lines: list[str]
    text: str
    troubles: list[tuple[int, str, str]] = field(default_factory=list)


def quick_lines(block: Block) -> Lines | None:
    """The block's lines, when nothing in it needs care."""
    content = block.content
    upper = content.upper()
    if b"QUOTED-P" in upper or b"CHARSET=" in upper or len(content) > LINE_LIMIT:
        return None
    try:
        content = content.replace(b"\n ", b"")
        text = (content.replace(b"\n\t", b"") if b"\t" in content else content).decode()
    except UnicodeDecodeError:
        return None
    return Lines(text.split("\n"), text)


def has_too_many(block: Block) -> bool:
    """Whether the card has more lines than any card of a person could have."""
    if len(block.content) <= LINES_LIMIT or block.content.count(b"\n") <= LINES_LIMIT:
        return False
    return len(_put_together(block)) > LINES_LIMIT


def careful_lines(block: Block) -> Lines:
    """The block's lines, each put together and decoded by itself."""
    result = Lines([], "")
    kept = []
    for line in _put_together(block):
        text = line.text()
        trouble = _trouble(text)
        if trouble:
            result.troubles.append((line.number, trouble, text[:80]))
        else:
            result.lines.append(text)
        if trouble != tr(_TOO_LONG):
            kept.append(text)
    result.text = "\n".join(kept)
    return result


def lines_of_text(text: str) -> list[str]:
    """The lines of a card's text as a reader kept it."""
    return [line for line in text.split("\n") if line and parted(line)]


_TOO_LONG = mark("A line of more than 1 MB, or a picture of more than 8 MB, was left out.")


def _trouble(text: str) -> str:
    found = parted(text)
    if not found:
        return (
            tr("A comment was passed over.")
            if text.startswith("#")
            else tr("This line is no property of a card; the rest of the card was kept.")
        )
    limit = PICTURE_LIMIT if found[0].name in _LARGE else LINE_LIMIT
    return tr(_TOO_LONG) if len(text) > limit else ""


class _Line:
    """One line being put together from the pieces it was folded into."""

    __slots__ = ("base64", "note", "number", "pieces", "quoted")

    def __init__(self, number: int, first: bytes) -> None:
        self.number = number
        self.pieces = [first]
        self.quoted = self.base64 = False
        self.note = _NOTE.match(first) is not None
        if b";" in first:
            head = first.partition(b":")[0].upper()
            self.quoted = b"QUOTED-P" in head and _head(head).encoding == "Q"
            self.base64 = not self.quoted and (b"BASE64" in head or b"ENCODING=B" in head)

    @property
    def soft(self) -> bool:
        """Whether it ends in a soft line break, so that the next line goes on."""
        return self.quoted and self.pieces[-1].rstrip().endswith(b"=")

    def may_take(self, raw: bytes, after_blank: bool) -> bool:
        """A quick no for most lines."""
        if self.base64 or (self.note and b":" not in raw):
            return True
        return not after_blank and (self.quoted or raw[0] in b" \t")

    def takes(self, raw: bytes, after_blank: bool = False) -> bool:
        """Adds a physical line when it continues this one."""
        if self.soft and not after_blank:
            return self._take_quoted(raw)
        if raw[:1] in (b" ", b"\t") and (self.base64 or not after_blank):
            self.pieces.append(raw[1:])
        elif self._goes_on(raw):
            self.pieces.append(raw)
        elif self.note and _is_bare(raw):
            self.pieces += ((b"=0A" if self.quoted else b"\\n") * (1 + after_blank), raw)
        else:
            return False
        return True

    def _goes_on(self, raw: bytes) -> bool:
        """Whether an encoded value goes on here, or begins after its head, without a fold."""
        if self.base64:
            return _BASE64_LINE.match(raw) is not None
        empty = self.quoted and self.pieces[-1].endswith(b":")
        return empty and (raw[:1] in b"=;" or b":" not in raw)

    def _take_quoted(self, raw: bytes) -> bool:
        """What follows a soft line break. Blanks before an encoded letter are folding."""
        if raw.upper().startswith(_ENDS):
            return False
        held = self.pieces[-1].rstrip()
        bare = raw.lstrip()
        indented = bare[:1] == b"=" and _ENCODED.match(held[-4:])
        self.pieces[-1] = held[:-1]
        self.pieces.append(bare if indented else raw)
        return True

    def text(self) -> str:
        raw = self.pieces[0] if len(self.pieces) == 1 else b"".join(self.pieces)
        return decoded(raw, _charset(raw))


def _is_bare(raw: bytes) -> bool:
    """Whether this can be nothing but a note's next line, which nobody folded."""
    return not (
        b":" in raw or raw[:1] == b"#" or _MAYBE_HEAD.match(raw) or _ENDS[0].startswith(raw.upper())
    )


def _charset(raw: bytes) -> str:
    name = raw.partition(b":")[0]
    return _head(name).charset if b"CHARSET" in name.upper() else ""


def _head(raw: bytes) -> Head:
    return head_of(raw.decode("latin-1"))


def _put_together(block: Block) -> list[_Line]:
    """The block's lines with what continues them."""
    found: list[_Line] = []
    after_blank = False
    for number, raw in enumerate(block.content.split(b"\n"), block.line):
        current = found[-1] if found else None
        if not raw:
            if current and current.soft:
                current.takes(raw)
            after_blank = True
            continue
        if not (current and current.may_take(raw, after_blank) and current.takes(raw, after_blank)):
            if len(found) > LINES_LIMIT:
                break
            first = raw.lstrip(b" \t")  # a blank before it folds nothing here
            if first:
                found.append(_Line(number, first))
        after_blank = False
    return found
