"""Made people whose truth is known: records, which of them are one person, who looks alike."""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from itertools import combinations

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    SourceDraft,
)


def _words(text: str) -> list[str]:
    return text.split()


_GIVEN = _words(
    "Anna Björn Chloé Dmitri Elena Farid Grażyna Hélène Igor Jana Kaito Léa Mateus Noura "
    "Ömer Pia Quentin Rosa Søren Tomasz Ursula Viktor Wanda Ximena Yusuf Zoë Amara Bruno"
)
_STEMS = _words("Hart Lind Mora Novak Okaf Peters Quist Ross Sand Tor Vest Wein Yard Zim")
_ENDS = _words("berg er son ova ström feld ley mann ini ides wood aux")
_TOWNS = _words("Bristol Lyon Gdańsk Porto Turku Graz Leeds")
_EMPLOYERS = ["Amber Films", "Box Museum", "Pine Analytics", "Gull & Sons"]
_MAIL = 0  # the place of the e-mail among the points


@dataclass
class Made:
    """``truth`` names the person of each record."""

    records: list[PersonDraft]
    truth: list[int]

    def pairs(self) -> set[tuple[int, int]]:
        """All pairs of records of one person."""
        return {
            (one, two)
            for one, two in combinations(range(len(self.records)), 2)
            if self.truth[one] == self.truth[two]
        }


def make(count: int, seed: int, copies: float = 0.1, lookalikes: float = 0.05) -> Made:
    """People of one address book, some of them twice, some like another."""
    dice = random.Random(seed)
    made = Made([], [])
    resembled: set[int] = set()
    for number in range(count):
        person = _stranger(dice, number)
        if number and dice.random() < lookalikes:
            other = dice.randrange(len(made.records))
            if made.truth[other] not in resembled:
                resembled |= {made.truth[other], number}
                likeness = dice.choice((_namesake, _household, _junior))
                likeness(dice, person, made.records[other])
        _keep(made, person, number)
        if dice.random() < copies:
            twin = copy.deepcopy(person)
            dice.choice(_COPIES)(dice, twin)
            _keep(made, twin, number)
    return made


def _keep(made: Made, person: PersonDraft, number: int) -> None:
    person.name = f"{person.given} {person.family}".strip()
    person.source = SourceDraft("vcard", "", f"key-{len(made.records)}", "book.vcf")
    made.records.append(person)
    made.truth.append(number)


def _stranger(dice: random.Random, number: int) -> PersonDraft:
    given = dice.choice(_GIVEN)
    family = dice.choice(_STEMS) + dice.choice(_ENDS) + (dice.choice(_ENDS) if number % 3 else "")
    person = PersonDraft(given=given, family=family, organisation=dice.choice(_EMPLOYERS))
    person.points = [
        ContactPointDraft("email", f"{given}.{family}{number}@example.org"),
        ContactPointDraft("phone", f"+4478{number * 7919 % 10**8:08}"),
    ]
    if dice.random() < 0.4:
        born = PartialDate(dice.randint(1940, 2005), dice.randint(1, 12), dice.randint(1, 28))
        person.occasions = [OccasionDraft("birthday", born)]
    person.addresses = [AddressDraft(street=f"{number} Gull Street", locality=dice.choice(_TOWNS))]
    return person


def _namesake(dice: random.Random, person: PersonDraft, other: PersonDraft) -> None:
    person.given, person.family = other.given, other.family


def _household(dice: random.Random, person: PersonDraft, other: PersonDraft) -> None:
    """One home, one telephone in the hall, one family name."""
    person.given = dice.choice([name for name in _GIVEN if name[0] != other.given[0]])
    person.family, person.addresses = other.family, copy.deepcopy(other.addresses)
    person.points = [person.points[_MAIL], *_landline(other)]


def _landline(other: PersonDraft) -> list[ContactPointDraft]:
    return [copy.deepcopy(point) for point in other.points if point.kind == "phone"]


def _junior(dice: random.Random, person: PersonDraft, other: PersonDraft) -> None:
    """The same name, home and telephone; another birthday, and a suffix."""
    person.given, person.family = other.given, other.family
    person.suffix, person.addresses = "Jr.", copy.deepcopy(other.addresses)
    person.points = [person.points[_MAIL], *_landline(other)]


def _exact(dice: random.Random, twin: PersonDraft) -> None:
    """The same card again."""


def _spaced(dice: random.Random, twin: PersonDraft) -> None:
    twin.given, twin.family = f" {twin.given.upper()} ", f"{twin.family.upper()} "


def _initial(dice: random.Random, twin: PersonDraft) -> None:
    twin.given = f"{twin.given[0]}."


def _mistyped(dice: random.Random, twin: PersonDraft) -> None:
    at = dice.randint(1, len(twin.family) - 2)
    twin.family = twin.family[:at] + twin.family[at + 1 :]


def _swapped(dice: random.Random, twin: PersonDraft) -> None:
    twin.given, twin.family = twin.family, twin.given


def _married(dice: random.Random, twin: PersonDraft) -> None:
    twin.family = dice.choice(_STEMS) + dice.choice(_ENDS)


def _older(dice: random.Random, twin: PersonDraft) -> None:
    twin.points, twin.occasions, twin.addresses = twin.points[:1], [], []


def _number_only(dice: random.Random, twin: PersonDraft) -> None:
    """The number as it is dialled at home, and nothing else to write to."""
    number = twin.points[-1].value
    twin.points = [ContactPointDraft("phone", "0" + number[3:])]


_COPIES = (_exact, _spaced, _initial, _mistyped, _swapped, _married, _older, _number_only)
