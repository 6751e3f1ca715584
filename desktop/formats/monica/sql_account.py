"""The tables of a Monica database in the shape of its JSON export."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import Any

from desktop.domain.drafts import LeftOut
from desktop.domain.language import tr
from desktop.formats.monica.account import Account
from desktop.formats.monica.sql_tables import LINE, ON_CONTACTS, TYPES, Tables, Values
from desktop.formats.monica.things import singular

_DATES = {
    "birthdate": "birthday_special_date_id",
    "deceased_date": "deceased_special_date_id",
    "first_met_date": "first_met_special_date_id",
}
_REMINDERS = {
    "deceased_reminder": "deceased_reminder_id",
    "first_met_reminder": "first_met_reminder_id",
}
# The kinds of pets as every Monica numbers them.
_PETS = (
    "reptile", "bird", "cat", "dog", "fish", "hamster", "horse", "rabbit", "rat",
    "small animal", "other",
)  # fmt: skip


def tell(tables: Tables, account: Account) -> None:
    """Let the account hold what the tables tell."""
    _Telling(tables, account).tell()


class _Telling:
    def __init__(self, tables: Tables, account: Account) -> None:
        self._tables = tables
        self._account = account
        self._contacts = {
            str(row.get("id")): row.get("uuid") or _hashed(row) for row in tables.rows("contacts")
        }
        self._activities = {str(row.get("id")): _hashed(row) for row in tables.rows("activities")}
        self._hanging: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))

    def tell(self) -> None:
        rows = self._tables.rows
        for row in rows("users"):
            self._account.take("user", {"properties": row}, row[LINE])
        for table in TYPES:
            for row in rows(table):
                key = row.get("translation_key") or row.get("default_life_event_type_key")
                uuid = _type(table, row.get("id"))
                self._account.learn(_enveloped(row, uuid, translation_key=key))
        self._hang_all()
        for row in rows("contacts"):
            self._take("contact", row, self._contact(row))
        for row in rows("relationships"):
            self._take("relationship", row, self._relationship(row))
        for table in ("photos", "documents"):
            for row in rows(table):
                self._take(singular(table), row, _enveloped(row, f"{table}-{row.get('id')}"))
        for row in rows("activities"):
            kind = _type("activity_types", row.get("activity_type_id"))
            value = _enveloped(row, self._activities[str(row.get("id"))], type=kind)
            self._take("activity", row, value)
        self._journal()
        self._others()

    def _take(self, kind: str, row: Values, value: Values) -> None:
        self._account.take(kind, value, row[LINE])

    def _hang_all(self) -> None:
        """Everything that hangs on contacts, by the numbers of those."""
        for table in ON_CONTACTS:
            for row in self._tables.rows(table):
                self._hang(table, row, self._thing(table, row))
        for row in self._tables.rows("contact_fields"):
            kind = _type("contact_field_types", row.get("contact_field_type_id"))
            self._hang("contact_fields", row, _enveloped(row, type=kind))
        for row in self._tables.rows("addresses"):
            place = _said(self._tables.one("places", row.get("place_id")))
            self._hang("addresses", row, _enveloped(row, **place))
        self._hang_talks()
        for row in self._tables.rows("occupations"):
            company = self._tables.one("companies", row.get("company_id")).get("name")
            self._hang("occupations", row, _enveloped(row, company=company))
        for row in self._tables.rows("activity_contact"):
            uuid = self._activities.get(str(row.get("activity_id")))
            if uuid:
                self._hang("activities", row, uuid)
        for row in self._tables.rows("contact_photo"):
            self._hang("photos", row, f"photos-{row.get('photo_id')}")
        for row in self._tables.rows("documents"):
            self._hang("documents", row, f"documents-{row.get('id')}")
        for row in self._tables.rows("contact_tag"):
            name = self._tables.one("tags", row.get("tag_id")).get("name")
            self._hang("tags", row, name)

    def _hang(self, table: str, row: Values, value: Any) -> None:
        self._hanging[str(row.get("contact_id"))][singular(table)].append(value)

    def _hang_talks(self) -> None:
        messages = self._tables.by("messages", "conversation_id")
        for row in self._tables.rows("conversations"):
            said = [{"properties": _said(one)} for one in messages.get(str(row.get("id")), [])]
            kind = _type("contact_field_types", row.get("contact_field_type_id"))
            value = _enveloped(row, messages=said, contact_field_type=kind)
            self._hang("conversations", row, value)

    def _thing(self, table: str, row: Values) -> Values:
        match table:
            case "reminders":
                whose = self._contacts.get(str(row.get("contact_id")), "")
                return _enveloped(row, _reminder(whose, row.get("id")))
            case "life_events":
                kind = _type("life_event_types", row.get("life_event_type_id"))
                return _enveloped(row, type=kind)
            case "pets":
                number = str(row.get("pet_category_id"))
                known = number.isdecimal() and 1 <= int(number[:9]) <= len(_PETS)
                return _enveloped(row, category=_PETS[int(number) - 1] if known else None)
        return _enveloped(row)

    def _contact(self, row: Values) -> Values:
        number = str(row.get("id"))
        uuid = self._contacts[number]
        hanging = self._hanging.pop(number, {})
        photo, through = row.get("avatar_photo_id"), row.get("first_met_through_contact_id")
        said: Values = {
            "gender": self._tables.one("genders", row.get("gender_id")).get("name"),
            "tags": hanging.pop("tag", []),
            "first_met_through": self._contacts.get(str(through)),
            "avatar": {"avatar_photo": f"photos-{photo}"} if photo else None,
        }
        for name, column in _DATES.items():
            day = self._tables.one("special_dates", row.get(column))
            said[name] = {key: day.get(key) for key in ("date", "is_age_based", "is_year_unknown")}
        for name, column in _REMINDERS.items():
            if row.get(column):
                said[name] = {"uuid": _reminder(uuid, row[column])}
        value = _enveloped(row, uuid, **said)
        value["data"] = [{"type": kind, "values": values} for kind, values in hanging.items()]
        return value

    def _relationship(self, row: Values) -> Values:
        said: Values = {name: self._contacts.get(str(row.get(name))) for name in _ENDS}
        kind = self._tables.one("relationship_types", row.get("relationship_type_id"))
        love = self._tables.by("metadata_love_relationships", "relationship_id")
        for more in love.get(str(row.get("id")), []):
            said |= _said(more)
        said["type"] = kind.get("name")
        return _enveloped(row, **said)

    def _journal(self) -> None:
        days = self._tables.by("journal_entries", "journalable_id")
        for row in self._tables.rows("entries"):
            dates = [one.get("date") for one in days.get(str(row.get("id")), [])]
            self._take("journal_entry", row, _enveloped(row, date=next(iter(dates), None)))
        for row in self._tables.rows("days"):
            self._take("journal_entry", row, _enveloped(row))

    def _others(self) -> None:
        """Of tables that Kith does not know one sentence, and nothing of what they hold."""
        for table, count in sorted(self._tables.others.items()):
            reason = tr(
                "The table {table} is unknown to Kith, so it was left out (rows: {count})."
            ).format(table=table, count=count)
            self._account.troubles.append(LeftOut(self._account.origin, 0, reason))


_ENDS = ("contact_is", "of_contact")


def _said(row: Values) -> Values:
    """What a row says; the numbers of rows say nothing."""
    return {
        name: value
        for name, value in row.items()
        if value is not None and name not in _ENVELOPE and not name.endswith("_id")
    }


_ENVELOPE = ("id", "uuid", "created_at", "updated_at", LINE)


def _enveloped(row: Values, known_as: str = "", **more: Any) -> Values:
    """A row as the JSON export writes it."""
    return {
        "uuid": known_as or row.get("uuid") or "",
        "created_at": row.get("created_at"),
        "updated_at": row.get("updated_at"),
        "properties": _said(row) | {name: value for name, value in more.items() if value},
    }


def _type(table: str, number: Any) -> str:
    return f"{table}-{number}" if number else ""


def _reminder(whose: str, number: Any) -> str:
    return f"{whose}-{number}"


def _hashed(row: Values) -> str:
    """A name for a row that has none: the same in every export of this database."""
    told = repr(sorted((name, value) for name, value in row.items() if name != LINE))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
