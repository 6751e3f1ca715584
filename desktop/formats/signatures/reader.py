"""A block of lines, as it stands under a mail, to what it says of its writer.

Nothing is certain in it: what is found is shown to be ticked before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.domain.contact_points import phone_key
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.signature import About, Found
from desktop.formats.signatures import words

LONGEST = 10_000  # characters; what is longer is a mail, not a signature
_MOST_LINES, _LONGEST_LINE, _MOST = 80, 300, 40
_MARK = re.compile(r"^-- ?$")
_APART = re.compile(r"\s*[|·•⋅▪]\s*|\t+| {3,}")
_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_WEB = re.compile(r"https?://[^\s<>()|]{3,200}|www\.[^\s<>()|,]{3,200}", re.I)
_BARE = re.compile(r"(?i)^([a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}(/[^\s<>]{0,200})?$")
_NUMBER = re.compile(
    r"(?:\+|\(\+?|\b0|\b\d)[\d \u00a0().\-–/]{5,24}\d(?: ?(?:ext\.?|x|Durchwahl) ?\d{1,5})?"
)
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*$")


def read_signature(text: str, region: str = "") -> list[Found]:
    """What is found, each once, in its order. ``region`` is the country of numbers without
    one. Raises BadInputError for what is too long to be a signature."""
    if len(text) > LONGEST:
        raise BadInputError(tr("That is too long for a signature. Copy only its lines."))
    reading = _Reading(region)
    for line in _lines(text):
        reading.take(line)
    return reading.found()


def _lines(text: str) -> Iterator[str]:
    """The lines that are the signature's own, without quotes and good wishes."""
    raw = [line.lstrip("> ").rstrip() if line.strip() != "--" else "-- "
           for line in text.replace("\r", "\n").split("\n")]  # fmt: skip
    marks = [at for at, line in enumerate(raw) if _MARK.match(line)]
    for line in raw[marks[-1] + 1 if marks else 0 :][:_MOST_LINES]:
        line = re.sub(r"[*_<>]{1,3}|\[(cid|image)[^\]]{0,80}\]", " ", line[:_LONGEST_LINE])
        line = line.strip(" -–—=\u00a0\u200b")
        if line and not words.LEFT_OUT.match(line):
            yield line


class _Reading:
    def __init__(self, region: str) -> None:
        self._region = region
        self._found: list[Found] = []
        self._address: list[str] = []
        self._unclear: list[str] = []
        self._has: set[str] = set()

    def take(self, line: str) -> None:
        line = self._without_links(line)
        for part in filter(None, _APART.split(line)):
            self._take_part(part.strip(" ,;"))

    def found(self) -> list[Found]:
        if About.NAME not in self._has and self._unclear and _may_be_called(self._unclear[0]):
            self._put(About.NAME, self._unclear.pop(0))
        for words_left, about in zip(self._unclear, self._open(), strict=False):
            self._put(about, words_left)
        if self._address:
            self._put(About.ADDRESS, "\n".join(dict.fromkeys(self._address)))
        order = list(About)
        return sorted(self._found, key=lambda piece: order.index(piece.about))[:_MOST]

    def _open(self) -> list[About]:
        return [a for a in (About.TITLE, About.ORGANISATION) if a not in self._has]

    def _without_links(self, line: str) -> str:
        for mail in _EMAIL.findall(line):
            self._put(About.EMAIL, mail.strip(".'"))
        line = _EMAIL.sub(" | ", line.replace("mailto:", ""))
        for page in _WEB.findall(line):
            self._put_page(page.rstrip(".,;"))
        return _WEB.sub(" | ", line)

    def _put_page(self, page: str) -> None:
        social = re.search(r"(?i)linkedin\.com/|xing\.com/|github\.com/|instagram\.com/", page)
        self._put(About.PROFILE if social else About.WEB, page)

    def _take_part(self, part: str) -> None:
        if words.REGISTERED.search(part):
            return
        part = words.OTHER_LABEL.sub("", part).strip(" :,;")
        if not part or (len(part) < 3 and not part.isalpha()):
            return
        if _BARE.match(part):
            self._put_page(part)
        elif not self._took_numbers(part):
            self._take_words(part)

    def _took_numbers(self, part: str) -> bool:
        if words.TOWN.search(part) and not words.PHONE_LABEL.match(part):
            return False
        took, label = False, ""
        for number in _NUMBER.finditer(part):
            before = part[: number.start()].rsplit(",")[-1].strip(" :.,;/()+")
            said = words.PHONE_LABEL.match(f"{before} ") if before else None
            label = (said.lastgroup or "") if said else ""
            label = next((k for k, v in said.groupdict().items() if v), "") if said else ""
            took = self._put_number(number.group().strip(), label, bool(said)) or took
        return took or bool(_only_label(part))

    def _put_number(self, number: str, label: str, is_said: bool) -> bool:
        digits = sum(char.isdigit() for char in number)
        plain = is_said or number.startswith(("+", "0", "("))
        if not plain or not 6 <= digits <= 16:
            return False
        key = phone_key(number, self._region)
        if not is_said and key.startswith("~") and digits < 8:
            return False
        self._put(About.PHONE, number, label, "" if key.startswith("~") else key)
        return True

    def _take_words(self, part: str) -> None:
        if self._is_address(part):
            self._address.append(part)
        elif About.NAME not in self._has and self._took_name(part):
            return
        elif words.FIRM.search(part) and About.ORGANISATION not in self._has:
            self._take_firm(part)
        elif words.ROLE.search(part) and About.TITLE not in self._has:
            self._take_role(part)
        elif len(part) > 2 and not any(char.isdigit() for char in part) and len(part) < 90:
            self._unclear.append(part)

    def _is_address(self, part: str) -> bool:
        if words.COUNTRY.match(part):
            return bool(self._address)
        numbered = any(char.isdigit() for char in part)
        return numbered and bool(words.TOWN.search(part) or words.STREET.search(part))

    def _took_name(self, part: str) -> bool:
        name, _, rest = part.replace(" - ", ",", 1).partition(",")
        if not _is_name(name) or words.FIRM.search(name) or words.ROLE.search(name):
            return False
        self._put(About.NAME, name.strip())
        if rest.strip():
            self._take_words(rest.strip())
        return True

    def _take_firm(self, part: str) -> None:
        """A role before it, as in "Head of Design, Brightwater Ltd", or a place behind it."""
        role, at, _ = _parted(part)
        if at and words.ROLE.search(role) and About.TITLE not in self._has:
            self._take_role(part)
            return
        for piece in filter(None, (one.strip() for one in part.split(","))):
            if words.FIRM.search(piece) and About.ORGANISATION not in self._has:
                self._put(About.ORGANISATION, _without_at(piece))
            elif words.ROLE.search(piece) and About.TITLE not in self._has:
                self._put(About.TITLE, piece)

    def _take_role(self, part: str) -> None:
        role, at, firm = _parted(part)
        self._put(About.TITLE, role)
        if at and firm and About.ORGANISATION not in self._has:
            self._put(About.ORGANISATION, firm)

    def _put(self, about: About, value: str, label: str = "", key: str = "") -> None:
        known = f"{about}:{key or value.casefold()}"
        if value and known not in self._has:
            self._has.update((known, about))
            self._found.append(Found(about, value, label))


def _parted(part: str) -> tuple[str, str, str]:
    for at in (" @ ", " at ", " bei ", " beim ", " en "):
        if at in part:
            role, _, firm = part.partition(at)
            return role.strip(), at, firm.strip()
    return part, "", ""


def _without_at(piece: str) -> str:
    return re.sub(r"^(@|at|bei|en) ", "", piece)


def _only_label(part: str) -> bool:
    said = words.PHONE_LABEL.match(f"{part} ")
    return bool(said) and not part[said.end() :].strip(" :.") if said else False


def _is_name(part: str) -> bool:
    """Two to six words, that begin as names do."""
    names = part.split()
    if not 2 <= len(names) <= 6 or len(part) > 60:
        return False
    real = [one for one in names if one.lower() not in words.PARTICLES]
    return len(real) >= 2 and all(_NAME.match(one) and one[0].isupper() for one in real)


def _may_be_called(part: str) -> bool:
    """One word, as of somebody who signs with a first name."""
    return bool(_NAME.match(part)) and part[0].isupper() and not part.isupper()
