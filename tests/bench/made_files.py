"""Files of every kind that Kith reads, made of the same people each time."""

from __future__ import annotations

import copy
import csv
import json
import random
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from tests.bench.made_cards import make_cards
from tests.bench.made_store import FAMILY, GIVEN, WORDS

_MONICA = Path(__file__).parents[1] / "data" / "monica" / "monica-4.1-export.json"


@dataclass(frozen=True, slots=True)
class Somebody:
    number: int
    given: str
    family: str
    employer: str
    title: str

    @property
    def mail(self) -> str:
        return f"person{self.number}@example.org"

    @property
    def phone(self) -> str:
        return f"+44 7700 {self.number:06d}"


def people(count: int) -> Iterator[Somebody]:
    dice = random.Random(count)
    for number in range(count):
        yield Somebody(
            number,
            dice.choice(GIVEN),
            f"{dice.choice(FAMILY)}{dice.choice(WORDS)}",
            dice.choice(WORDS).capitalize(),
            dice.choice(WORDS).capitalize(),
        )


def vcards_3(path: Path, count: int) -> None:
    make_cards(path, count)


def vcards_4(path: Path, count: int) -> None:
    vcards_3(path, count)
    text = path.read_text("utf-8").replace("VERSION:3.0", "VERSION:4.0")
    path.write_text(text, "utf-8", newline="\r\n")


def vcards_21(path: Path, count: int) -> None:
    vcards_3(path, count)
    text = path.read_text("utf-8").replace("VERSION:3.0", "VERSION:2.1").replace("TYPE=", "")
    path.write_text(text, "utf-8", newline="\r\n")


def connections(path: Path, count: int) -> None:
    header = (
        "First Name",
        "Last Name",
        "URL",
        "Email Address",
        "Company",
        "Position",
        "Connected On",
    )
    rows = (
        (one.given, one.family, f"https://www.linkedin.com/in/person-{one.number}", one.mail,
         one.employer, one.title, f"{one.number % 28 + 1:02} Mar 2024")
        for one in people(count)
    )  # fmt: skip
    _table(path, header, rows)


def google(path: Path, count: int) -> None:
    header = ("First Name", "Last Name", "Organization Name", "Organization Title", "Notes",
              "Labels", "E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Label",
              "Phone 1 - Value")  # fmt: skip
    rows = (
        (one.given, one.family, one.employer, one.title, "", "* myContacts", "Home", one.mail,
         "Mobile", one.phone)
        for one in people(count)
    )  # fmt: skip
    _table(path, header, rows)


def outlook(path: Path, count: int) -> None:
    header = ("Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Job Title",
              "Mobile Phone", "E-mail Address", "E-mail Type", "Birthday", "Notes")  # fmt: skip
    rows = (
        ("", one.given, "", one.family, "", one.employer, one.title, one.phone, one.mail, "SMTP",
         "0/0/00", "")
        for one in people(count)
    )  # fmt: skip
    _table(path, header, rows)


def spreadsheet(path: Path, count: int) -> None:
    rows = ((one.given, one.family, one.mail, one.phone, one.employer) for one in people(count))
    _table(path, ("Given name", "Family name", "E-mail", "Telephone", "Company"), rows)


def _table(path: Path, header: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(header)
        table.writerows(rows)


_EVENT = """BEGIN:VEVENT
UID:{number}@made.example
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:202603{day:02}T{hour:02}0000
DURATION:PT45M
SUMMARY:Coffee with {given}
ATTENDEE;CN="{given} {family}":mailto:{mail}
DESCRIPTION:About {title}
END:VEVENT
"""


def calendar(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        file.write("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//made//EN\n")
        for one in people(count):
            when = {"day": one.number % 28 + 1, "hour": one.number % 12 + 8}
            file.write(
                _EVENT.format(
                    number=one.number, given=one.given, family=one.family, mail=one.mail,
                    title=one.title, **when,
                )
            )  # fmt: skip
        file.write("END:VCALENDAR\n")


def chat(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number, one in enumerate(people(count)):
            day, hour, who = number // 40 % 28 + 1, number % 12 + 8, ("Ana", "Ben")[number % 2]
            month = number // 1_120 % 12 + 1
            file.write(
                f"{day:02}/{month:02}/2025, {hour:02}:{number % 60:02} - {who}: {one.title}\n"
            )


def monica(path: Path, count: int) -> None:
    """So many contacts like those of the sample, each with what hangs on it."""
    export: dict[str, Any] = json.loads(_MONICA.read_text("utf-8"))
    for part in export["account"]["data"]:
        if part["type"] == "contact":
            samples = part["values"]
            part["values"] = [_another(samples[n % len(samples)], n) for n in range(count)]
            part["count"] = count
    path.write_text(json.dumps(export), "utf-8")


def _another(sample: dict[str, Any], number: int) -> dict[str, Any]:
    contact = copy.deepcopy(sample)
    contact["uuid"] = str(uuid.UUID(int=number))
    return contact


def mails(path: Path, count: int) -> None:
    """A letter every third hour, so that each is a talk of its own."""
    began = datetime(2020, 1, 1, tzinfo=UTC)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for one in people(count):
            sent = format_datetime(began + timedelta(hours=3 * one.number))
            file.write(
                f"From - {sent}\nDate: {sent}\nMessage-ID: <{one.number}@example.org>\n"
                f"From: {one.given} {one.family} <{one.mail}>\nTo: me@example.org\n"
                f"Subject: {one.title}\nContent-Type: text/plain; charset=utf-8\n\n"
                f"{one.employer}\n\n"
            )


MAKERS: dict[str, tuple[str, Callable[[Path, int], None]]] = {
    "vCard 2.1": ("21.vcf", vcards_21),
    "vCard 3.0": ("3.vcf", vcards_3),
    "vCard 4.0": ("4.vcf", vcards_4),
    "LinkedIn": ("Connections.csv", connections),
    "Google CSV": ("google.csv", google),
    "Outlook CSV": ("outlook.csv", outlook),
    "own CSV": ("list.csv", spreadsheet),
    "iCalendar": ("calendar.ics", calendar),
    "WhatsApp": ("WhatsApp Chat with Ana.txt", chat),
    "mbox": ("mails.mbox", mails),
    "Monica JSON": ("monica.json", monica),
}
