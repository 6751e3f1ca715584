"""vCard files of any length, as phones write them; one in fifty is of somebody twice."""

from __future__ import annotations

import random
from pathlib import Path

from tests.bench.made_store import FAMILY, GIVEN, WORDS

_TWICE = 50
_CARD = """BEGIN:VCARD
VERSION:3.0
UID:made-{number}
N:{family};{given};;;
FN:{given} {family}
ORG:{organisation};
TITLE:{title}
TEL;TYPE=CELL:+44 7700 {phone:06d}
TEL;TYPE=WORK:+44 20 7946 {work:04d}
EMAIL;TYPE=HOME:{mail}
EMAIL;TYPE=WORK:{number}@{organisation}.example.com
ADR;TYPE=HOME:;;{house} {street} Street;Bristol;;BS1 {house}AA;United Kingdom
BDAY:{year}-{month:02d}-{day:02d}
NOTE:{note}
X-PHONE-LABEL:{title}
END:VCARD
"""


def make_cards(path: Path, count: int) -> None:
    """So many cards, the same each time."""
    dice = random.Random(count)
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        for number in range(count):
            same = number - 1 if number % _TWICE == _TWICE - 1 else number
            whose = random.Random(same)
            file.write(
                _CARD.format(
                    number=number,
                    given=whose.choice(GIVEN),
                    family=f"{whose.choice(FAMILY)}{whose.choice(WORDS)}",
                    organisation=dice.choice(WORDS),
                    title=dice.choice(WORDS).capitalize(),
                    phone=same,
                    work=number % 10_000,
                    mail=f"person{same}@example.org",
                    house=number % 90 + 1,
                    street=dice.choice(WORDS).capitalize(),
                    year=1950 + number % 50,
                    month=number % 12 + 1,
                    day=number % 28 + 1,
                    note=" ".join(dice.choices(WORDS, k=12)),
                )
            )
