"""People as a table that starts no formula and reads back the same."""

from __future__ import annotations

import csv
import dataclasses
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import ContactPointDraft, OccasionDraft, PersonDraft
from desktop.formats.people_csv import (
    guarded,
    read_people_csv,
    unguarded,
    write_people_csv,
)

from . import drafts

_ORDER = ("phone", "email", "profile", "web", "messenger")


def table(people: list[PersonDraft]) -> tuple[bytes, list[dict[str, str]]]:
    stream = io.BytesIO()
    write_people_csv(people, stream)
    raw = stream.getvalue()
    return raw, list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def as_in_a_table(draft: PersonDraft) -> PersonDraft:
    """What a table can carry: no photo, the points in order of their kind."""
    points = sorted(draft.points, key=lambda point: _ORDER.index(point.kind))
    return dataclasses.replace(draft, points=points, photo=None)


@pytest.mark.parametrize("text", ["=1+1", "+49 1", "-1", "@x", "\tx", "'quoted", "''", "plain", ""])
def test_a_guarded_cell_starts_no_formula_and_comes_back(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(guarded(text)) == text


def test_several_values_take_numbered_columns() -> None:
    ida = PersonDraft(
        name="Ida",
        points=[ContactPointDraft("phone", "+49 1", "home"), ContactPointDraft("phone", "2")],
        occasions=[OccasionDraft("birthday", PartialDate(None, 4, 12))],
    )
    raw, (first, second) = table([ida, PersonDraft(name="=HYPERLINK(1)")])
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == 3
    assert (first["Phone 1"], first["Phone 1 label"], first["Phone 2"]) == ("'+49 1", "home", "2")
    assert (first["Date 1"], first["Date 1 kind"]) == ("'--04-12", "birthday")
    assert second["Name"] == "'=HYPERLINK(1)"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.lists(drafts.people, max_size=3))
def test_a_table_read_back_is_the_same(people: list[PersonDraft]) -> None:
    raw, rows = table(people)
    for row in rows:
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert list(read_people_csv(io.BytesIO(raw))) == [as_in_a_table(draft) for draft in people]


def test_nobody_gives_a_table_of_columns_alone() -> None:
    raw, rows = table([])
    assert rows == []
    assert list(read_people_csv(io.BytesIO(raw))) == []
