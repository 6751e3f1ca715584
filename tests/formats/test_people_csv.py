"""People as a table that starts no formula and reads back the same."""

from __future__ import annotations

import csv
import dataclasses
import io
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import ContactPointDraft, OccasionDraft, PersonDraft
from desktop.formats.people_csv import (
    guarded,
    unguarded,
    write_people_csv,
)

from . import drafts, tables

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


def written(people: list[PersonDraft]) -> bytes:
    stream = io.BytesIO()
    write_people_csv(people, stream)
    return stream.getvalue()


def read_back(raw: bytes) -> list[PersonDraft]:
    """The people of a table as an import reads them, without their sources."""
    return [dataclasses.replace(draft, source=None) for draft in tables.people(raw)]


def resaved(raw: bytes) -> bytes:
    """The table as a spreadsheet saves it again: another separator, few quotes, numbers
    without what numbers have not."""
    rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    for row in rows:
        writer.writerow([_reckoned(cell) for cell in row])
    return out.getvalue().encode("utf-16")


def _reckoned(cell: str) -> str:
    if re.fullmatch(r"[0-9]+([.][0-9]*)?([eE][0-9]+)?", cell):
        number = float(cell)
        return str(int(number)) if number.is_integer() and number < 1e12 else f"{number:E}"
    if re.fullmatch(r"[0-9]{1,2}[-/.][0-9]{1,2}([-/.][0-9]{2,4})?", cell):
        return "a day"
    return cell


columns = st.dictionaries(
    drafts.some_line.filter(lambda name: len(name) > 1) | st.sampled_from(["Name", "Also Name"]),
    drafts.some_block,
    max_size=2,
)
in_tables = st.lists(
    st.builds(lambda draft, held: dataclasses.replace(draft, columns=held), drafts.people, columns),
    max_size=3,
    unique_by=lambda draft: draft.uid,
)
_BOUNDED = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@_BOUNDED
@given(in_tables)
def test_a_table_read_back_is_the_same(people: list[PersonDraft]) -> None:
    raw = written(people)
    for row in csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    assert read_back(raw) == [as_in_a_table(draft) for draft in people]


@_BOUNDED
@given(in_tables)
def test_a_table_saved_by_a_spreadsheet_is_the_same(people: list[PersonDraft]) -> None:
    assert read_back(resaved(written(people))) == [as_in_a_table(draft) for draft in people]


def test_nobody_gives_a_table_of_columns_alone() -> None:
    raw, rows = table([])
    assert rows == []
    assert read_back(raw) == []


def test_a_gap_that_somebody_made_ends_no_list() -> None:
    ida = PersonDraft(
        name="Ida", points=[ContactPointDraft("phone", value) for value in ("+49 1", "2", "3")]
    )
    raw = written([ida]).replace(b'"2"', b'""')
    assert [point.value for point in read_back(raw)[0].points] == ["+49 1", "3"]


def test_columns_of_other_programs_go_out_and_come_back() -> None:
    ida = PersonDraft(name="Ida", columns={"Mood": "=good", "Name": "another", "Phone 1": "x"})
    raw, (row,) = table([ida])
    assert (row["Mood"], row["Also Name"], row["Also Phone 1"]) == ("'=good", "another", "x")
    assert read_back(raw)[0].columns == ida.columns


@pytest.mark.parametrize("text", ["0301234", "123456789012", "12E5", "1/2", "3-4", "1.50"])
def test_what_a_spreadsheet_would_reckon_with_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["12345", "1987-04-28", "Flat 0", "0"])
def test_what_it_leaves_alone_is_not(text: str) -> None:
    assert guarded(text) == text
