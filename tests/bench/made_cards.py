"""vCard files of any length, as address books hold them; one card in fifty is of somebody twice.

What stands on a card, and on how many of them, is as in an export of a telephone's book that
years have filled: few have all of it, and names, streets and addresses are everybody's own.
"""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Iterator
from pathlib import Path

_TWICE = 50
_SYLLABLES = re.findall(
    "[a-z]+",
    "ka ri no va le mi to sa be lu da ne go pi re zu fa ho ti ma ko ja se du wi ro pa ve li "
    "ber sen dor mann ska ton vic gar hal quin lund marsh vel ost per gren stad holm berg ley ",
)
_MARKED = str.maketrans("aeiounsc", "áéíöüñšç")
_KINDS = ("Choir", "School", "Neighbours", "Work", "Climbing", "Book club", "Family", "University")
_PICTURE = "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="  # one point, white


def make_cards(path: Path, count: int) -> None:
    """So many cards, the same each time."""
    dice = random.Random(count)
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        for number in range(count):
            same = number - 1 if number % _TWICE == _TWICE - 1 else number
            file.writelines(f"{line}\n" for line in _card(number, same, dice))


def _card(number: int, same: int, dice: random.Random) -> Iterator[str]:
    """``same`` is the number of the person. What not all have comes with its share."""
    whose = random.Random(same)
    given, family = _word(whose, 2), _word(whose, 3)
    said = f"{given}.{family}".lower().encode("ascii", "ignore").decode()
    yield from ("BEGIN:VCARD", "VERSION:3.0", "PRODID:-//bench//EN")
    yield from (f"N:{family};{given};;;", f"FN:{given} {family}")
    yield from _work(dice)
    yield from _ways(number, same, said, dice)
    yield from _life(number, dice)
    yield f"UID:{uuid.UUID(int=dice.getrandbits(128))}"
    yield "END:VCARD"


def _work(dice: random.Random) -> Iterator[str]:
    if dice.random() < 0.68:
        yield f"ORG:{_word(dice, 2)} {_word(dice, 3)};"
    if dice.random() < 0.47:
        yield f"TITLE:{_word(dice, 3)}"


def _ways(number: int, same: int, said: str, dice: random.Random) -> Iterator[str]:
    if dice.random() < 0.77:
        yield f"TEL;type=CELL;type=VOICE:+44 7700 {same:06d}"
    if dice.random() < 0.30:
        yield f"TEL;type=WORK:+44 20 {number:08d}"
    if dice.random() < 0.75:
        yield f"EMAIL;type=INTERNET;type=HOME:{said}{same}@example.org"
    if dice.random() < 0.27:
        yield f"item1.EMAIL;type=INTERNET:{said}@{_word(dice, 3).lower()}.example.com"
        yield "item1.X-ABLabel:club"
    if dice.random() < 0.98:
        page = f"{said.replace('.', '-')}-{same}"
        yield f"X-SOCIALPROFILE;type=linkedin;x-user={page}:https://www.linkedin.com/in/{page}"
    if dice.random() < 0.30:
        street = f"{number % 190 + 1} {_word(dice, 3)} Street"
        yield f"item2.ADR;type=HOME:;;{street};{_word(dice, 3)};;{number:05d};United Kingdom"
        yield "item2.X-ABADR:gb"


def _life(number: int, dice: random.Random) -> Iterator[str]:
    if dice.random() < 0.42:
        yield f"BDAY:{1950 + number % 50}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
    if dice.random() < 0.35:
        yield f"CATEGORIES:{dice.choice(_KINDS)}"
    if dice.random() < 0.20:
        yield f"NOTE:{' '.join(_word(dice, dice.randint(1, 4)).lower() for _ in range(12))}"
    if dice.random() < 0.08:
        yield f"PHOTO;ENCODING=b;TYPE=GIF:{_PICTURE}"


def _word(dice: random.Random, syllables: int) -> str:
    """One that few others have; one in six with marks on its letters."""
    word = "".join(dice.choices(_SYLLABLES, k=syllables)).capitalize()
    return word.translate(_MARKED) if dice.random() < 0.17 else word
