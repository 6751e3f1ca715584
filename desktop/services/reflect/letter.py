"""The letter of a year: made from what happened, kept as I left it, made anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from sqlalchemy import text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Letter
from desktop.domain.language import spoken, tr
from desktop.domain.reflect.letter import Phrases, beneath, read_phrases, write_letter
from desktop.domain.reflect.year import LetterView
from desktop.formats.markdown import plain
from desktop.paths import resource
from desktop.services.people.own_rows import words
from desktop.services.reflect.letter_facts import year_facts
from desktop.storage.database import Database

_MOST_YEARS = 40
_BEGAN = text(
    "SELECT min(first) FROM (SELECT min(day) AS first FROM interaction"
    " UNION ALL SELECT min(year) || '-01-01' FROM letter)"
)


def phrases(language: str = "") -> Phrases:
    """Those of a language, or the English ones where there are none;
    "" is the one that Kith speaks."""
    return _in(language or spoken())


@cache
def _in(language: str) -> Phrases:
    file = resource(f"letter/{language}.toml")
    if not file.is_file():
        file = resource("letter/en.toml")
    return read_phrases(file.read_text(encoding="utf-8"))


def letter_of(session: Session, year: int, *, today: date, to: str = "") -> LetterView:
    """The letter of that year; ``to`` is what I am called."""
    facts = year_facts(session, year, today=today)
    made = write_letter(facts, phrases(), to=to, shown=plain)
    row = _kept(session, year)
    kept = "" if row is None else row.text
    return LetterView(year, kept, made, facts.is_tender, years(session, today=today))


def years(session: Session, *, today: date) -> tuple[int, ...]:
    """Those of which there may be a letter, the newest first; this one always."""
    began = session.connection().execute(_BEGAN).scalar_one()
    first = int(began[:4]) if began else today.year
    first = min(max(first, today.year - _MOST_YEARS), today.year)
    return tuple(range(today.year, first - 1, -1))


def keep(db: Database, year: int, typed: str, *, now: datetime) -> Changes:
    """Keep the letter as it stands now, quietly. Emptied, it is made of what happened again."""
    with db.change(tr("Wrote on the letter of {year}").format(year=year)) as change:
        row = _kept(change.session, year)
        if not typed.strip():
            if row is not None:
                change.session.delete(row)
        else:
            said = words(typed, lines=True) + "\n"
            row = row or Letter(year=year, text="", updated_at=now)
            row.text, row.updated_at = said, now.astimezone(UTC)
            change.session.add(row)
    return replace(change.changes, quiet=True)


def make_anew(db: Database, year: int, *, now: datetime, to: str = "") -> Changes:
    """The letter as it would be made today; what stood there is kept below it."""
    with db.change(tr("Made the letter of {year} anew").format(year=year)) as change:
        view = letter_of(change.session, year, today=now.date(), to=to)
        row = _kept(change.session, year)
        if row is not None and row.text.strip() != view.made.strip():
            heading = f"## {phrases()['before']}"
            row.text = beneath(view.made, row.text, heading)
            row.updated_at = now.astimezone(UTC)
    return change.changes


def _kept(session: Session, year: int) -> Letter | None:
    return session.exec(select(Letter).where(col(Letter.year) == year)).first()
