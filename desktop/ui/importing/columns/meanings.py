"""What a column can mean, in words; and everything that is offered to choose from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desktop.domain.language import tr
from desktop.domain.tables import Column, Meaning
from desktop.domain.text import fold
from desktop.ui.people.wording.reach import say_point_label
from desktop.ui.phrases import say_date

_NUMBER = re.compile(r"[0-9]{1,4}")
_LABELLED = (Meaning.EMAIL, Meaning.PHONE)
_PLACES = (
    Meaning.ADDRESS, Meaning.STREET, Meaning.POSTCODE, Meaning.CITY, Meaning.REGION,
    Meaning.COUNTRY,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that a column can be said to mean."""

    id: int
    name: str
    meaning: Meaning
    label: str = ""
    service: str = ""

    @property
    def column(self) -> Column:
        return Column("", self.meaning, self.label, self.service)


def say_meaning(column: Column) -> str:
    """ "First name", "Telephone, mobile", "Kept as it is"."""
    word = _words()[column.meaning]
    label = say_point_label("phone", column.label) if column.label else ""
    more = label or (column.service[:1].upper() + column.service[1:])
    return f"{word}, {more.lower() if label else more}" if more else word


def say_encoding(name: str) -> str:
    """ "Western Europe (cp1252)"."""
    known = {
        "utf-8": tr("Unicode"), "utf-16": tr("Unicode"), "utf-16-le": tr("Unicode"),
        "utf-16-be": tr("Unicode"), "utf-32": tr("Unicode"), "cp1252": tr("Western Europe"),
        "iso8859-15": tr("Western Europe"), "mac-roman": tr("Old Macintosh"),
        "cp850": tr("Old DOS"), "cp1250": tr("Central Europe"), "iso8859-2": tr("Central Europe"),
        "cp1251": tr("Cyrillic"), "koi8-r": tr("Cyrillic"), "cp1253": tr("Greek"),
        "cp1254": tr("Turkish"), "cp1255": tr("Hebrew"), "cp1256": tr("Arabic"),
        "cp1257": tr("Baltic"), "cp932": tr("Japanese"), "gb18030": tr("Chinese, simplified"),
        "big5": tr("Chinese, traditional"), "cp949": tr("Korean"),
    }  # fmt: skip
    return f"{known[name]} ({name})" if name in known else name


def say_separator(sign: str) -> str:
    return {
        ",": tr("a comma"), ";": tr("a semicolon"), "\t": tr("a tab"), "|": tr("an upright bar"),
    }.get(sign, sign)  # fmt: skip


def say_readings(cell: str) -> tuple[str, str] | None:
    """(with the day first, with the month first) of an all-number day that can be both."""
    numbers = _NUMBER.findall(cell)[:3]
    if len(numbers) < 3 or len(numbers[0]) > 2:
        return None
    first, second, year = (int(number) for number in numbers)
    year += 0 if year > 99 else 1900 if year > 40 else 2000
    try:
        return say_date(date(year, second, first)), say_date(date(year, first, second))
    except ValueError:
        return None


def offers() -> list[Offer]:
    """Everything a column can mean, in the order in which it is offered."""
    found: list[tuple[Meaning, str, str]] = [(Meaning.EXTRA, "", "")]
    for meaning in Meaning:
        if meaning in (Meaning.EXTRA, Meaning.LABEL, Meaning.SERVICE):
            continue
        found.append((meaning, "", ""))
        if meaning in _LABELLED or meaning in _PLACES:
            found += [(meaning, "home", ""), (meaning, "work", "")]
        if meaning is Meaning.PHONE:
            found += [(meaning, "mobile", ""), (meaning, "fax", "")]
        if meaning is Meaning.PROFILE:
            found.append((meaning, "", "linkedin"))
    return [Offer(number, say_meaning(Column("", *one)), *one) for number, one in enumerate(found)]


def matching(words: str, among: list[Offer]) -> list[Offer]:
    """Those that hold every word, those that begin so first."""
    wanted = fold(words).split()
    found = [offer for offer in among if all(word in _sought(offer) for word in wanted)]
    return sorted(found, key=lambda offer: not fold(offer.name).startswith(fold(words).strip()))


def _sought(offer: Offer) -> str:
    return fold(f"{offer.name} {_also().get(offer.meaning, '')}")


def _also() -> dict[Meaning, str]:
    """Other words by which a meaning is looked for."""
    return {
        Meaning.GIVEN: tr("given forename"),
        Meaning.FAMILY: tr("family surname"),
        Meaning.PHONE: tr("phone cell number"),
        Meaning.EMAIL: tr("mail"),
        Meaning.ORGANISATION: tr("organisation employer firm"),
        Meaning.TITLE: tr("position role profession"),
        Meaning.WEB: tr("url site homepage"),
        Meaning.PROFILE: tr("url linkedin twitter network"),
        Meaning.POSTCODE: tr("zip postal code"),
        Meaning.CITY: tr("town locality"),
        Meaning.REGION: tr("state province county"),
        Meaning.BIRTHDAY: tr("born date of birth dob"),
        Meaning.TAGS: tr("labels categories groups"),
        Meaning.NOTE: tr("comment remark description"),
        Meaning.EXTRA: tr("ignore nothing leave other"),
    }


def _words() -> dict[Meaning, str]:
    return {
        Meaning.NAME: tr("Whole name"),
        Meaning.GIVEN: tr("First name"),
        Meaning.ADDITIONAL: tr("Middle name"),
        Meaning.FAMILY: tr("Last name"),
        Meaning.PREFIX: tr("Title before the name"),
        Meaning.SUFFIX: tr("What stands behind the name"),
        Meaning.NICKNAME: tr("Nickname"),
        Meaning.PHONETIC: tr("How the name is said"),
        Meaning.PRONOUNS: tr("Pronouns"),
        Meaning.EMAIL: tr("E-mail"),
        Meaning.PHONE: tr("Telephone"),
        Meaning.PROFILE: tr("Profile"),
        Meaning.WEB: tr("Web page"),
        Meaning.MESSENGER: tr("Messenger"),
        Meaning.ORGANISATION: tr("Company"),
        Meaning.DEPARTMENT: tr("Department"),
        Meaning.TITLE: tr("Job title"),
        Meaning.ADDRESS: tr("Whole address"),
        Meaning.STREET: tr("Street"),
        Meaning.EXTENDED: tr("Address, second line"),
        Meaning.PO_BOX: tr("Post box"),
        Meaning.CITY: tr("City"),
        Meaning.REGION: tr("Region"),
        Meaning.POSTCODE: tr("Postcode"),
        Meaning.COUNTRY: tr("Country"),
        Meaning.BIRTHDAY: tr("Birthday"),
        Meaning.BIRTH_DAY: tr("Day of birth, only the day"),
        Meaning.BIRTH_MONTH: tr("Month of birth"),
        Meaning.BIRTH_YEAR: tr("Year of birth"),
        Meaning.ANNIVERSARY: tr("Anniversary"),
        Meaning.DATE: tr("Another date"),
        Meaning.RELATION: tr("Somebody they are tied to"),
        Meaning.TAGS: tr("Tags"),
        Meaning.NOTE: tr("Note"),
        Meaning.INTENTION: tr("Intention"),
        Meaning.MET_ON: tr("When we met"),
        Meaning.MET_WHERE: tr("Where we met"),
        Meaning.MET_HOW: tr("How we met"),
        Meaning.INTRODUCED_BY: tr("Who introduced us"),
        Meaning.CONNECTED_ON: tr("Connected on"),
        Meaning.UID: tr("Their number in that table"),
        Meaning.LABEL: tr("What the next value is called"),
        Meaning.SERVICE: tr("The network of the next value"),
        Meaning.EXTRA: tr("Kept as it is"),
    }
