"""Imports as a person makes them, in one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import text

from desktop.domain.changes import Changes
from desktop.domain.importing import Choices, ImportPlan
from desktop.services.importing.applying import apply
from desktop.services.importing.planning import plan
from desktop.services.importing.reading import read
from desktop.storage.database import Database
from tests.builders import NOW

DATA = Path(__file__).parents[2] / "data"
VCARDS = DATA / "vcard"
CONNECTIONS = DATA / "linkedin"


def planned(db: Database, *paths: Path) -> ImportPlan:
    batch = read(paths)
    with db.read() as session:
        return plan(session, batch)


def bring_in(db: Database, *paths: Path, choices: Choices | None = None) -> Changes:
    return apply(db, planned(db, *paths), choices or {}, now=NOW)


def a_file(folder: Path, *cards: str, name: str = "cards.vcf") -> Path:
    path = folder / name
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def card(*lines: str, version: str = "4.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def asked(db: Database, query: str, **values: Any) -> list[Any]:
    with db.read() as session:
        return [tuple(row) for row in session.connection().execute(text(query), values)]


def names(db: Database) -> list[str]:
    return [
        name for (name,) in asked(db, "SELECT name FROM person WHERE deleted_at IS NULL ORDER BY 1")
    ]
