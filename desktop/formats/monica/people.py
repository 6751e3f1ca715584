"""A contact of Monica's as a person: the record that is kept of it, and its draft."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    SourceDraft,
    TieDraft,
)
from desktop.domain.text import fold
from desktop.domain.vocabulary import OccasionKind
from desktop.formats.monica.things import Thing, as_words, day_of, is_yes, special_day
from desktop.formats.monica.words import MESSENGERS, NETWORKS, relation

FORMAT = "monica"
_WORDS = (
    "first_name", "middle_name", "last_name", "nickname", "gender", "job", "company",
    "first_met_where", "first_met_additional_info",
)  # fmt: skip
_FLAGS = ("is_starred", "is_partial", "is_dead")
_DATES = ("birthdate", "deceased_date", "first_met_date")
_DATE_PARTS = ("date", "is_age_based", "is_year_unknown")
_LABELS = {"home": "home", "work": "work", "other": "other", "main": ""}


def record_of(contact: Thing) -> dict[str, Any]:
    """What a contact says about who somebody is, as it is kept: plain words, flags, dates.

    What changes with every look at the contact is not in it. ``fields``, ``addresses``,
    ``ties`` and ``occasions`` are to be filled in by who knows them.
    """
    record: dict[str, Any] = {"uuid": contact.uuid}
    record |= {name: words for name in _WORDS if (words := contact.words(name))}
    record |= {name: True for name in _FLAGS if contact.flag(name)}
    if contact.said.get("is_active") is not None and not contact.flag("is_active"):
        record["is_archived"] = True
    for name in _DATES:
        if special_day(contact.said.get(name)) is not None:
            record[name] = _date(contact.inner(name, *_DATE_PARTS))
    record["tags"] = [tag["name"] for tag in contact.objects("tags", "name") if tag["name"]]
    return record


def _date(said: dict[str, Any]) -> dict[str, Any]:
    """A date in the same words, whichever export it comes from."""
    day = day_of(as_words(said.get("date")) or "")
    flags = {name: True for name in _DATE_PARTS[1:] if is_yes(said.get(name))}
    return {"date": day.isoformat() if day else "", **flags}


def person_of(record: Mapping[str, Any]) -> PersonDraft:
    """The draft of a record. Whatever has the wrong type in it is passed over."""
    said = {name: as_words(record.get(name)) or "" for name in _WORDS}
    names = [said["first_name"], said["middle_name"], said["last_name"]]
    draft = PersonDraft(
        name=" ".join(filter(None, names)),
        uid=as_words(record.get("uuid")) or "",
        given=names[0],
        additional=names[1],
        family=names[2],
        nickname=said["nickname"],
        organisation=said["company"],
        title=said["job"],
    )
    draft.points = [_point(one) for one in _dicts(record, "fields")]
    draft.addresses = [_address(one) for one in _dicts(record, "addresses")]
    draft.ties = [_tie(one) for one in _dicts(record, "ties")]
    draft.tags = [tag for tag in record.get("tags") or [] if isinstance(tag, str)]
    draft.tags += [word for flag, word in _TAGS if record.get(flag)]
    draft.occasions = _occasions(record)
    draft.extras = _met(record, said)
    if not draft.name:
        draft.name, draft.name_made = _some_name(draft), True
    return draft.cleaned()


_TAGS = (("is_starred", "favourite"), ("is_archived", "archived"))


def _some_name(draft: PersonDraft) -> str:
    values = [draft.nickname, *(point.value for point in draft.points), draft.organisation]
    return next(filter(None, values), "")


def _dicts(record: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = record.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _point(field: Mapping[str, Any]) -> ContactPointDraft:
    value, name = as_words(field.get("data")) or "", as_words(field.get("name")) or ""
    kind, protocol = as_words(field.get("type")) or "", as_words(field.get("protocol")) or ""
    service = fold(name)
    if kind == "email" or protocol == "mailto:":
        return ContactPointDraft("email", value.removeprefix("mailto:"), _label(name, "email"))
    if kind == "phone" or protocol == "tel:":
        return ContactPointDraft("phone", value.removeprefix("tel:"), _label(name, "phone"))
    if service in NETWORKS:
        return ContactPointDraft("profile", value, service=service)
    if service in MESSENGERS:
        return ContactPointDraft("messenger", value, service=service)
    if value.startswith(("http://", "https://", "www.")) or protocol.startswith("http"):
        return ContactPointDraft("web", value, name)
    return ContactPointDraft("messenger", value, service=service)


def _label(name: str, usual: str) -> str:
    """What a field is called, where that says more than what it is."""
    return "" if fold(name) in (usual, "e-mail", "") else name


def _address(said: Mapping[str, Any]) -> AddressDraft:
    words = {name: as_words(value) or "" for name, value in said.items()}
    name = words.get("name", "")
    return AddressDraft(
        label=_LABELS.get(fold(name), name),
        street=words.get("street", ""),
        locality=words.get("city", ""),
        region=words.get("province", ""),
        postcode=words.get("postal_code", ""),
        country=words.get("country", ""),
    )


def _tie(said: Mapping[str, Any]) -> TieDraft:
    kind, name, uuid = (as_words(said.get(key)) or "" for key in ("type", "name", "uuid"))
    return TieDraft(relation(kind), name, uuid)


def _occasions(record: Mapping[str, Any]) -> list[OccasionDraft]:
    found = []
    born, died = special_day(record.get("birthdate")), special_day(record.get("deceased_date"))
    if died is None and record.get("is_dead"):
        died = PartialDate(text="day not known")
    if born is not None:
        found.append(OccasionDraft(OccasionKind.BIRTHDAY, born))
    if died is not None:
        found.append(OccasionDraft(OccasionKind.DEATH, died))
    for one in _dicts(record, "occasions"):
        when = special_day(one)
        kind, label = as_words(one.get("kind")) or "", as_words(one.get("label")) or ""
        if when is not None and kind in set(OccasionKind):
            found.append(OccasionDraft(kind, when, label))
    return found


def _met(record: Mapping[str, Any], said: Mapping[str, str]) -> dict[str, str]:
    """How we met: a day, a place, whatever else was written about it."""
    when = special_day(record.get("first_met_date"))
    how = said["first_met_additional_info"]
    extras = {"met-where": said["first_met_where"], "met-how": how}
    if when is not None and (day := when.as_date()) is not None:
        extras["met-on"] = day.isoformat()
    elif when is not None:
        words = when.text or f"on {when.day}/{when.month}"
        extras["met-how"] = f"{words}: {how}" if how else words
    return {name: words for name, words in extras.items() if words}


def sourced(draft: PersonDraft, record: Mapping[str, Any], origin: str, line: int) -> PersonDraft:
    """The draft with the record that it was made from."""
    text = json.dumps(record, ensure_ascii=False, sort_keys=True)
    key = draft.uid or SourceDraft(FORMAT, text, "").text_hash
    draft.source = SourceDraft(FORMAT, text, key, origin, line)
    return draft
