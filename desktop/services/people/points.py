"""Ways to reach somebody: added, put right, labelled, preferred, taken away."""

from __future__ import annotations

from functools import partial

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.contact_points import point_key
from desktop.domain.drafts import LINE_LIMIT, NAME_LIMIT
from desktop.domain.entities import Address, ContactPoint
from desktop.domain.language import mark, tr
from desktop.domain.vocabulary import PointKind
from desktop.services.people.fields import called
from desktop.services.people.own_rows import OwnRows, as_it_is, line, words
from desktop.storage.database import Database

_WORDS = {
    "phone": "a telephone",
    "email": mark("an e-mail address"),
    "profile": "a profile",
    "web": mark("a web page"),
    "messenger": "a messenger",
}
_filled = partial(words, empty=mark("That was empty. What stood there was kept."))


def _value(typed: str) -> str:
    return _filled(typed, limit=LINE_LIMIT)


def _lines(typed: str) -> str:
    return _filled(typed, lines=True, limit=LINE_LIMIT)


_POINTS = OwnRows(
    ContactPoint,
    changed=lambda point, name: tr("Changed {what} of {name}").format(
        what=tr(_WORDS[point.kind]), name=name
    ),
    removed=lambda point, name: tr("Took {value} away from {name}").format(
        value=point.value, name=name
    ),
    fields={"kind": as_it_is, "value": _value, "label": line(NAME_LIMIT)},
)
_ADDRESSES = OwnRows(
    Address,
    changed=lambda _, name: tr("Changed an address of {name}").format(name=name),
    removed=lambda _, name: tr("Took an address away from {name}").format(name=name),
    fields={"text": _lines, "label": line(NAME_LIMIT)},
)


def add_point(
    db: Database, person_id: int, kind: str, value: str, *, label: str = "", region: str = ""
) -> Changes:
    """Raises BadInputError when the value is empty."""
    point = ContactPoint(person_id=person_id, kind=kind, value="")
    _POINTS.fill(point, {"value": value, "label": label})
    point.key = point_key(kind, point.value, region)
    with db.change() as change:
        session = change.session
        change.label = tr("Added {what} of {name}").format(
            what=tr(_WORDS[kind]), name=called(session, person_id)
        )
        point.position = _POINTS.next_position(session, person_id)
        session.add(point)
    return change.changes


def edit_point(db: Database, point_id: int, *, region: str = "", **values: str) -> Changes:
    """Change its value, label or kind; the rest stays. An empty value is refused."""
    with _POINTS.editing(db, point_id) as (change, point):
        _POINTS.fill(point, values)
        point.key = point_key(point.kind, point.value, region)
    return change.changes


def prefer_point(db: Database, point_id: int) -> Changes:
    """Use this one first among those of its kind."""
    with _POINTS.editing(db, point_id) as (change, point):
        session = change.session
        change.label = tr("{value} comes first for {name}").format(
            value=point.value, name=called(session, point.person_id)
        )
        siblings = select(ContactPoint).where(
            ContactPoint.person_id == point.person_id, ContactPoint.kind == point.kind
        )
        for other in session.exec(siblings):
            other.preferred = other.id == point_id
    return change.changes


def remove_point(db: Database, point_id: int) -> Changes:
    return _POINTS.remove(db, point_id)


def mail_addresses(session: Session, person_id: int) -> list[str]:
    """Where mail reaches this person, the one to use first at the head."""
    query = (
        select(ContactPoint.value)
        .where(ContactPoint.person_id == person_id, ContactPoint.kind == PointKind.EMAIL)
        .order_by(col(ContactPoint.preferred).desc(), col(ContactPoint.position))
    )
    return list(session.exec(query))


def add_address(db: Database, person_id: int, text: str, *, label: str = "") -> Changes:
    """An address as one block of lines."""
    address = Address(person_id=person_id)
    _ADDRESSES.fill(address, {"text": text, "label": label})
    with db.change() as change:
        session = change.session
        change.label = tr("Added an address of {name}").format(name=called(session, person_id))
        address.position = _ADDRESSES.next_position(session, person_id)
        session.add(address)
    return change.changes


def edit_address(db: Database, address_id: int, **values: str) -> Changes:
    """Change its text or label. New lines take the place of the parts, which could no
    longer be told apart."""
    with _ADDRESSES.editing(db, address_id) as (change, address):
        _ADDRESSES.fill(address, values)
        if "text" in values:
            for part in ("po_box", "extended", "street", "locality", "region", "postcode"):
                setattr(address, part, "")
            address.country = ""
    return change.changes


def remove_address(db: Database, address_id: int) -> Changes:
    return _ADDRESSES.remove(db, address_id)


def address_lines(address: Address) -> str:
    """The whole as it is written on an envelope."""
    if address.text:
        return address.text
    town = " ".join(part for part in (address.locality, address.postcode) if part)
    parts = (address.po_box, address.extended, address.street, town, address.region)
    return "\n".join(part for part in (*parts, address.country) if part)
