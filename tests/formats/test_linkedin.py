"""LinkedIn's Connections.csv in the layouts it has had."""

from __future__ import annotations

import io
import json

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import PersonDraft, Record, Unreadable
from desktop.formats.linkedin import read_connections, slug, without_credentials

from .cards import DATA

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def read(content: bytes | str) -> list[Record]:
    if isinstance(content, str):
        content = content.encode()
    return list(read_connections(io.BytesIO(content), "Connections.csv"))


def sample(name: str) -> list[Record]:
    return read((DATA / "linkedin" / name).read_bytes())


def people(records: list[Record]) -> list[PersonDraft]:
    return [record for record in records if isinstance(record, PersonDraft)]


def test_the_present_layout_gives_34_people_and_tells_of_the_hidden_one() -> None:
    found = sample("Connections.csv")
    assert len(people(found)) == 34
    (hidden,) = [record for record in found if isinstance(record, Unreadable)]
    assert hidden.line == 39
    assert "05 Nov 2026" in hidden.reason
    emails = [p for draft in people(found) for p in draft.points if p.kind == "email"]
    assert len(emails) == 3


def test_a_row_becomes_a_person_with_the_row_kept() -> None:
    begona = people(sample("Connections.csv"))[3]
    assert (begona.given, begona.family) == ("Begoña", "Barragán León")
    assert begona.name == "Begoña Barragán León"
    assert begona.connected_on == PartialDate(2023, 1, 23)
    assert [(p.kind, p.service) for p in begona.points] == [("profile", "linkedin"), ("email", "")]
    assert begona.source is not None
    assert begona.source.key == "begona-barragan-leon-example-396da69a"
    assert begona.source.line == 8
    assert json.loads(begona.source.text)["Connected On"] == "23 Jan 2023"


def test_the_layout_of_2021_gives_people_of_the_same_names() -> None:
    older = people(sample("Connections-2021.csv"))
    newer = {draft.name for draft in people(sample("Connections.csv"))}
    assert len(older) == 12
    assert {draft.name for draft in older} <= newer
    assert all(draft.source and draft.source.key for draft in older)


def test_credentials_become_a_suffix() -> None:
    greenman = people(sample("Connections.csv"))[20]
    assert (greenman.name, greenman.family, greenman.suffix) == ("F. Greenman", "Greenman", "MBA")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Greenman, MBA", ("Greenman", "MBA")),
        ("Okoye, PhD, PMP®", ("Okoye", "PhD, PMP®")),
        ("Doe, Jr.", ("Doe", "Jr.")),
        ("Roe Ph.D.", ("Roe", "Ph.D.")),
        ("García, María", ("García, María", "")),
        ("de la Vega", ("de la Vega", "")),
        ("MA", ("MA", "")),
        ("MBA", ("MBA", "")),
        ("", ("", "")),
    ],
)
def test_credentials_are_split_only_when_clear(text: str, parts: tuple[str, str]) -> None:
    assert without_credentials(text) == parts


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/Ida-N",
        "http://linkedin.com/in/ida-n/?trk=x",
        "www.linkedin.com/in/ida-n/",
    ],
)
def test_the_key_is_what_tells_members_apart(url: str) -> None:
    assert slug(url) == "ida-n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_encoding_and_separator_will_do(encoding: str, separator: str) -> None:
    text = HEADER + "Ida,Öberg,https://www.linkedin.com/in/ida,,,,05 Nov 2026\r\n"
    (draft,) = people(read(text.replace(",", separator).encode(encoding)))
    assert (draft.name, draft.connected_on) == ("Ida Öberg", PartialDate(2026, 11, 5))


def test_letters_of_windows_are_understood() -> None:
    (draft,) = people(read((HEADER + "Åsa,Öberg,,,,,\n").encode("cp1252")))
    assert draft.name == "Åsa Öberg"


def test_unknown_columns_and_cells_are_kept() -> None:
    text = HEADER.replace("Connected On", "Connected On,Mood") + "Ida,N,,,,,05 Nov 2026,good,more\n"
    (draft,) = people(read(text))
    assert draft.source is not None
    kept = json.loads(draft.source.text)
    assert (kept["Mood"], kept["Column 9"]) == ("good", "more")


def test_a_date_of_another_style_is_kept_as_text() -> None:
    (draft,) = people(read(HEADER + "Ida,N,,,,,11/5/26\n"))
    assert draft.connected_on == PartialDate(text="11/5/26")


def test_a_quote_that_is_never_closed_is_told_and_the_rest_goes_on() -> None:
    text = HEADER + "Ida,N,,,,,\n" + '"Bo,N,,,,,\n' + "Cy,N,,,,,\n" * 20_000
    found = read(text)
    assert people(found)[0].name == "Ida N"
    assert any(isinstance(record, Unreadable) and record.line == 3 for record in found)
