"""The sample tables, with what must come out of each."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import PersonDraft
from desktop.formats.sources import read_again

from .tables import people, read, sample, seen

ALL = (
    ("google-current.csv", 34, "utf-8", "google"),
    ("google-2016.csv", 34, "utf-8", "google"),
    ("outlook-desktop-ansi.csv", 34, "cp1252", "outlook"),
    ("outlook-web.csv", 34, "utf-8", "outlook"),
    ("spreadsheet-semicolon-cp1252.csv", 20, "cp1252", ""),
    ("spreadsheet-utf16-tabs.csv", 34, "utf-16", ""),
    ("spreadsheet-no-header.csv", 8, "utf-8", ""),
)


def named(drafts: list[PersonDraft], name: str) -> PersonDraft:
    return next(draft for draft in drafts if draft.name == name)


@pytest.mark.parametrize(("name", "count", "encoding", "layout"), ALL)
def test_every_row_of_every_sample_is_a_person(
    name: str, count: int, encoding: str, layout: str
) -> None:
    raw = sample(name)
    found = read(raw)
    assert len(found) == count
    assert all(isinstance(record, PersonDraft) and record.name for record in found)
    look = seen(raw)
    assert (look.mapping.encoding, look.mapping.layout, look.count) == (encoding, layout, count)
    assert look.encodings[0] == encoding
    assert look.unsure_dates == ()


@pytest.mark.parametrize(("name", "count", "encoding", "layout"), ALL)
def test_every_record_has_a_key_of_its_own(
    name: str, count: int, encoding: str, layout: str
) -> None:
    keys = {draft.source.key for draft in people(sample(name)) if draft.source}
    assert len(keys) == count


def test_google_tells_all_it_holds() -> None:
    found = people(sample("google-current.csv"))
    mehmet = named(found, "Mehmet Karalı")
    assert [(p.kind, p.value, p.label, p.preferred) for p in mehmet.points] == [
        ("email", "mehmet.karali14@eclair-films.example", "work", True),
        ("email", "karali_mehmet14@example.net", "other", False),
        ("phone", "+902120443464", "mobile", False),
        ("phone", "+902120451383", "home", False),
        ("profile", "https://www.linkedin.com/in/mehmet-karali-example-a9785f25", "", False),
    ]
    assert mehmet.tags == ["Müsli, Inc. alumni"]
    assert (mehmet.organisation, mehmet.title) == ("Éclair Films", "Consultant")
    (home,) = mehmet.addresses
    assert (home.label, home.street, home.locality) == (
        "home",
        "Atatürk Cad. No: 148/3",
        "İstanbul",
    )
    assert home.text == ""
    days = [o.when for d in found for o in d.occasions if o.kind == "birthday"]
    assert PartialDate(None, 6, 13) in days
    assert PartialDate(2007, 7, 15) in days
    assert sum(o.kind == "anniversary" for d in found for o in d.occasions) == 3


def test_google_of_2016_says_the_same_of_everybody() -> None:
    def told(draft: PersonDraft) -> tuple[object, ...]:
        return (
            draft.given, draft.family, draft.prefix, draft.nickname, draft.organisation,
            draft.title, draft.points, draft.addresses, draft.occasions, draft.tags, draft.notes,
        )  # fmt: skip

    old, new = people(sample("google-2016.csv")), people(sample("google-current.csv"))
    assert [told(draft) for draft in old] == [told(draft) for draft in new]


def test_outlook_for_windows_writes_american_days_and_none_at_all() -> None:
    found = people(sample("outlook-desktop-ansi.csv"))
    days = [o.when for d in found for o in d.occasions]
    assert PartialDate(2007, 7, 15) in days
    assert PartialDate(1994, 4, 6) in days
    assert not any(day.text for day in days)
    labels = {p.label for d in found for p in d.points if p.kind == "email"}
    assert labels == {""}
    kept = named(found, "Mehmet Karal?").columns
    assert kept["E-mail Display Name"] == "Mehmet Karal? (mehmet.karali14@eclair-films.example)"
    club = next(draft for draft in found if len(draft.tags) > 1)
    assert club.tags == ["Book club", "University"]


def test_outlook_on_the_web_is_outlook_with_all_its_letters() -> None:
    found = people(sample("outlook-web.csv"))
    mehmet = named(found, "Mehmet Karalı")
    assert [(p.kind, p.value, p.label) for p in mehmet.points][2:] == [
        ("phone", "+902120451383", "home"),
        ("phone", "+902120443464", "mobile"),
    ]
    assert any("👩🏽\u200d🚀" in note for draft in found for note in draft.notes)


def test_a_german_spreadsheet_comes_in_by_its_own_words() -> None:
    found = people(sample("spreadsheet-semicolon-cp1252.csv"))
    nicholas = named(found, "Nicholas Presrick")
    assert nicholas.occasions[0].when == PartialDate(2007, 7, 15)
    assert [(p.kind, p.label) for p in nicholas.points] == [("email", ""), ("phone", "mobile")]
    kerstin = named(found, "KERSTIN BERGDAHL")
    assert (kerstin.given, kerstin.family) == ("KERSTIN", "BERGDAHL")


def test_without_a_header_the_first_row_is_a_person() -> None:
    found = people(sample("spreadsheet-no-header.csv"))
    assert (found[0].given, found[0].family) == ("Mehmet", "Karalı")
    assert found[3].organisation == "Quartz Biotech, Inc."
    assert found[0].source is not None
    assert found[0].source.line == 1


@pytest.mark.parametrize(("name", "count", "encoding", "layout"), ALL)
def test_a_kept_row_tells_the_same_when_it_is_read_again(
    name: str, count: int, encoding: str, layout: str
) -> None:

    for draft in people(sample(name)):
        assert draft.source is not None
        assert read_again(draft.source) == dataclasses.replace(draft, source=None)
