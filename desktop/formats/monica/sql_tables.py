"""The tables of a Monica database that tell of people; of the others only how many rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from desktop.formats.monica.sql_rows import Row
from desktop.formats.monica.things import singular
from desktop.formats.monica.words import OF_THE_ACCOUNT

TYPES = ("activity_types", "contact_field_types", "genders", "life_event_types")
ON_CONTACTS = ("calls", "debts", "gifts", "life_events", "notes", "pets", "reminders", "tasks")
_TAKEN = frozenset(
    {
        "activities", "activity_contact", "activity_type_categories", "addresses", "companies",
        "contact_fields", "contact_photo", "contact_tag", "contacts", "conversations", "days",
        "documents", "entries", "journal_entries", "messages", "metadata_love_relationships",
        "occupations", "photos", "places", "relationship_types", "relationships",
        "special_dates", "tags", "users", *ON_CONTACTS, *TYPES,
    }
)  # fmt: skip
# Numbers of words that every Monica has, and what ties rows to each other.
_QUIET = frozenset(
    {"currencies", "emotion_call", "emotions", "life_event_categories", "pet_categories",
     "migrations", "countries", "timezones", "terms"}
)  # fmt: skip
LINE = "#line"  # no column: where the row stands in its file

Values = dict[str, Any]


class Tables:
    """Rows of the tables that are taken, in their order and by their numbers."""

    def __init__(self) -> None:
        self._rows: dict[str, list[Values]] = defaultdict(list)
        self._by_id: dict[str, dict[str, Values]] = defaultdict(dict)
        self.others: Counter[str] = Counter()

    def add(self, row: Row) -> None:
        """Hold a row. Of a user only the time zone is looked at."""
        if row.table not in _TAKEN:
            if row.table not in _QUIET and singular(row.table) not in OF_THE_ACCOUNT:
                self.others[row.table] += 1
            return
        values: Values = dict(row.values)
        if row.table == "users":
            values = {"timezone": values.get("timezone")}
        values[LINE] = row.line
        self._rows[row.table].append(values)
        if values.get("id"):
            self._by_id[row.table][values["id"]] = values

    def rows(self, table: str) -> list[Values]:
        return self._rows.get(table, [])

    def one(self, table: str, number: Any) -> Values:
        """The row of this number; an empty one where there is none."""
        return self._by_id.get(table, {}).get(str(number), {})

    def by(self, table: str, column: str) -> dict[str, list[Values]]:
        """The rows of a table by what stands in one of their columns."""
        found: dict[str, list[Values]] = defaultdict(list)
        for row in self.rows(table):
            found[str(row.get(column))].append(row)
        return found
