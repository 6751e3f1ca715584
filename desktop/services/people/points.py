"""Ways to reach somebody: added, put right, labelled, preferred, taken away."""

from __future__ import annotations

from typing import TypeVar

from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.contact_points import point_key
from desktop.domain.drafts import LINE_LIMIT, NAME_LIMIT
from desktop.domain.entities import Address, ContactPoint
from desktop.domain.errors import BadInputError
from desktop.domain.text import clean, clean_line
from desktop.services.people.fields import called
from desktop.storage.database import Database

Row = TypeVar("Row", ContactPoint, Address)

_WORDS = {
    "phone": "a telephone",
    "email": "an e-mail address",
    "profile": "a profile",
    "web": "a web page",
    "messenger": "a messenger",
}


def add_point(
    db: Database, person_id: int, kind: str, value: str, *, label: str = "", region: str = ""
) -> Changes:
    """Raises BadInputError when the value is empty."""
    cleaned = _checked(value)
    with db.change() as change:
        session = change.session
        change.label = f"Added {_WORDS[kind]} of {called(session, person_id)}"
        session.add(
            ContactPoint(
                person_id=person_id,
                kind=kind,
                value=cleaned,
                key=point_key(kind, cleaned, region),
                label=clean_line(label)[:NAME_LIMIT],
                position=_next_position(session, ContactPoint, person_id),
            )
        )
    return change.changes


def edit_point(
    db: Database,
    point_id: int,
    *,
    value: str | None = None,
    label: str | None = None,
    kind: str | None = None,
    region: str = "",
) -> Changes:
    """Change what is given; the rest stays. An empty value is refused."""
    with db.change() as change:
        point = _the(change.session, ContactPoint, point_id)
        point.kind = kind or point.kind
        change.label = f"Changed {_WORDS[point.kind]} of {called(change.session, point.person_id)}"
        if value is not None:
            point.value = _checked(value)
        if label is not None:
            point.label = clean_line(label)[:NAME_LIMIT]
        point.key = point_key(point.kind, point.value, region)
    return change.changes


def prefer_point(db: Database, point_id: int) -> Changes:
    """Use this one first among those of its kind."""
    with db.change() as change:
        session = change.session
        point = _the(session, ContactPoint, point_id)
        change.label = f"{point.value} comes first for {called(session, point.person_id)}"
        siblings = select(ContactPoint).where(
            ContactPoint.person_id == point.person_id, ContactPoint.kind == point.kind
        )
        for other in session.exec(siblings):
            other.preferred = other.id == point_id
    return change.changes


def remove_point(db: Database, point_id: int) -> Changes:
    with db.change() as change:
        point = _the(change.session, ContactPoint, point_id)
        change.label = f"Took {point.value} away from {called(change.session, point.person_id)}"
        change.session.delete(point)
    return change.changes


def add_address(db: Database, person_id: int, text: str, *, label: str = "") -> Changes:
    """An address as one block of lines."""
    cleaned = _checked(text, lines=True)
    with db.change() as change:
        session = change.session
        change.label = f"Added an address of {called(session, person_id)}"
        session.add(
            Address(
                person_id=person_id,
                text=cleaned,
                label=clean_line(label)[:NAME_LIMIT],
                position=_next_position(session, Address, person_id),
            )
        )
    return change.changes


def edit_address(
    db: Database, address_id: int, *, text: str | None = None, label: str | None = None
) -> Changes:
    """New lines take the place of the parts, which could no longer be told apart."""
    with db.change() as change:
        address = _the(change.session, Address, address_id)
        change.label = f"Changed an address of {called(change.session, address.person_id)}"
        if text is not None:
            address.text = _checked(text, lines=True)
            for part in ("po_box", "extended", "street", "locality", "region", "postcode"):
                setattr(address, part, "")
            address.country = ""
        if label is not None:
            address.label = clean_line(label)[:NAME_LIMIT]
    return change.changes


def remove_address(db: Database, address_id: int) -> Changes:
    with db.change() as change:
        address = _the(change.session, Address, address_id)
        change.label = f"Took an address away from {called(change.session, address.person_id)}"
        change.session.delete(address)
    return change.changes


def address_lines(address: Address) -> str:
    """The whole as it is written on an envelope."""
    if address.text:
        return address.text
    town = " ".join(part for part in (address.locality, address.postcode) if part)
    parts = (address.po_box, address.extended, address.street, town, address.region)
    return "\n".join(part for part in (*parts, address.country) if part)


def _checked(value: str, *, lines: bool = False) -> str:
    cleaned = (clean(value) if lines else clean_line(value))[:LINE_LIMIT]
    if not cleaned:
        raise BadInputError("That was empty. What stood there was kept.")
    return cleaned


def _the(session: Session, table: type[Row], row_id: int) -> Row:
    found = session.get(table, row_id)
    if found is None:
        raise BadInputError("That is no longer here. Nothing was changed.")
    return found


def _next_position(
    session: Session, table: type[ContactPoint] | type[Address], person_id: int
) -> int:
    query = select(func.max(col(table.position))).where(col(table.person_id) == person_id)
    last = session.exec(query).one()
    return 0 if last is None else int(last) + 1
