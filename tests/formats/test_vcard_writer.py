"""Cards go out as they came in, apart from what is no longer true."""

from __future__ import annotations

import dataclasses
import io
import re

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.formats.vcard import write_vcard, write_vcards

from .cards import VCARDS, card, people, person, sample

SAMPLES = sorted(path.name for path in VCARDS.glob("*.vcf"))
VERSIONS = ("3.0", "4.0")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def lines(text: str) -> list[str]:
    """The unfolded lines between VERSION and END."""
    return text.replace("\r\n ", "").split("\r\n")[2:-2]


def without_source(draft: PersonDraft) -> PersonDraft:
    return dataclasses.replace(draft, source=None, uid="")


def properties(text: str) -> set[tuple[str, str]]:
    """Each name and value, escapes and blanks aside."""
    found = set()
    for line in lines(text):
        head, _, value = line.partition(":")
        name = head.split(";")[0].rpartition(".")[2].upper()
        found.add((name, re.sub(r"[\s\\]", "", value)))
    return found


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_written_and_read_says_the_same(name: str, version: str) -> None:
    for draft in sample(name):
        text = write_vcard(draft, version)  # type: ignore[arg-type]
        (again,) = people(text)
        assert without_source(again) == without_source(draft)
        assert again.uid == draft.uid or not draft.uid


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_second_export_is_equal_to_the_byte(name: str, version: str) -> None:
    for draft in sample(name):
        first = write_vcard(draft, version)  # type: ignore[arg-type]
        (again,) = people(first)
        assert write_vcard(again, version) == first  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [name for name in SAMPLES if "v21" not in name])
def test_nothing_of_a_source_is_lost_in_its_own_version(name: str) -> None:
    for draft in sample(name):
        assert draft.source is not None
        version = re.search(r"^VERSION:(.*)$", draft.source.text, re.M)
        if version is None or version[1] == "2.1":
            continue
        text = write_vcard(draft, version[1])  # type: ignore[arg-type]
        kept = [line for line in draft.source.text.split("\n") if line][1:-1]
        mended = ("VERSION", "PHOTO;BASE64")  # the second is no more than 2.1's way
        kept = [line for line in kept if not line.startswith(mended) and "^nGERM" not in line]
        out = [line.replace("\\,", ",") for line in lines(text)]
        kept = [line.replace("\\,", ",") for line in kept]
        assert [line for line in out if line in kept] == kept


def test_a_comma_that_nothing_escapes_is_escaped_for_other_programs() -> None:
    draft = person("FN:Ida, N\\, M", "URL:https://example.org/a,b", "UID:a")
    assert "FN:Ida\\, N\\, M" in lines(write_vcard(draft, "3.0"))
    assert "URL:https://example.org/a,b" in lines(write_vcard(draft, "3.0"))


def test_only_the_changed_line_changes() -> None:
    draft = person(
        "N:Nowhere;Ida;;;",
        "FN:Ida Nowhere",
        "item1.TEL;x-odd=1:+44 20 7946 0123",
        "item1.X-ABLabel:Boat",
        "X-Odd;p=q:a\\,b;c",
        "EMAIL;TYPE=INTERNET,HOME;X-ID=7:ida@example.org",
        "NOTE:old",
        "UID:ida-1",
    )
    draft.notes = ["new"]
    assert lines(write_vcard(draft, "3.0")) == [
        "N:Nowhere;Ida;;;",
        "FN:Ida Nowhere",
        "item1.TEL;x-odd=1:+44 20 7946 0123",
        "item1.X-ABLabel:Boat",
        "X-Odd;p=q:a\\,b;c",
        "EMAIL;TYPE=INTERNET,HOME;X-ID=7:ida@example.org",
        "NOTE:new",
        "UID:ida-1",
    ]


def test_a_changed_value_leaves_the_rest_of_its_line() -> None:
    draft = person(
        *("FN:A", "N:;A;;;", "item1.TEL;TYPE=VOICE;x-odd=1:1", "item1.X-ABLabel:Boat"),
        *("ITEM2.EMAIL;PREF=1:a@x.org", "ITEM2.X-PM-ENCRYPT:true", "TITLE;X-ID=7:Cook", "UID:a"),
        "item3.ADR;TYPE=home;X-ID=8:;;1 Road;Bath;;;",
        "item3.X-ABADR:gb",
        version="4.0",
    )
    draft.points[0].value, draft.points[1].value, draft.title = "2", "b@x.org", "Chef"
    draft.addresses[0].street = "2 Road"
    assert lines(write_vcard(draft)) == [
        *("FN:A", "N:;A;;;", "item1.TEL;TYPE=VOICE;x-odd=1:2", "item1.X-ABLabel:Boat"),
        *("ITEM2.EMAIL;PREF=1:b@x.org", "ITEM2.X-PM-ENCRYPT:true", "TITLE;X-ID=7:Chef", "UID:a"),
        "item3.ADR;TYPE=home;X-ID=8:;;2 Road;Bath;;;",
        "item3.X-ABADR:gb",
    ]


def test_a_changed_label_leaves_the_group_and_what_is_unknown() -> None:
    draft = person(
        *("FN:A", "N:;A;;;", "item1.TEL;x-odd=1:1", "item1.X-ABLabel:Boat", "item1.X-Odd:2"),
        *("item4.TEL;x-odd=3:4", "item4.X-ABLabel:Shed", "UID:a"),
    )
    draft.points[0].label, draft.points[1].label = "work", "Barn"
    assert lines(write_vcard(draft, "3.0")) == [
        *("FN:A", "N:;A;;;", "item1.TEL;TYPE=work;x-odd=1:1", "item1.X-Odd:2"),
        *("item4.TEL;x-odd=3:4", "item4.X-ABLabel:Barn", "UID:a"),
    ]


def test_when_another_is_preferred_the_ranks_say_so() -> None:
    draft = person("FN:A", "N:;A;;;", "TEL;PREF=2:1", "TEL;PREF=5:2", "UID:a", version="4.0")
    draft.points[0].preferred = False
    text = write_vcard(draft)
    assert [point.preferred for point in people(text)[0].points] == [False, False]
    draft.points[1].preferred = True
    assert [p.preferred for p in people(write_vcard(draft))[0].points] == [False, True]


def test_a_label_goes_with_its_line() -> None:
    draft = person("FN:A", "N:;A;;;", "item1.TEL:1", "item1.X-ABLabel:Boat", "UID:a")
    draft.points = []
    assert lines(write_vcard(draft, "3.0")) == ["FN:A", "N:;A;;;", "UID:a"]


def test_a_new_label_takes_a_group_that_is_free() -> None:
    draft = person("FN:A", "N:;A;;;", "item1.TEL:1", "item1.X-ABLabel:Boat", "UID:a")
    draft.points.append(ContactPointDraft("phone", "2", "Shed"))
    assert "item2.TEL:2" in lines(write_vcard(draft, "3.0"))
    assert "item2.X-ABLabel:Shed" in lines(write_vcard(draft, "3.0"))


def test_one_tag_less_rewrites_the_line_of_tags_in_its_place() -> None:
    draft = person("FN:A", "N:;A;;;", "CATEGORIES:Choir,Work,Müsli\\, Inc.", "UID:a")
    draft.tags.remove("Work")
    assert lines(write_vcard(draft, "3.0"))[2] == "CATEGORIES:Choir,Müsli\\, Inc."


def test_a_made_name_is_marked_and_read_back_as_made() -> None:
    draft = person("EMAIL:a@example.org", "UID:a")
    text = write_vcard(draft, "3.0")
    assert "FN;X-KITH-MADE=1:a@example.org" in text
    assert "N;X-KITH-MADE=1:a@example.org;;;;" in text
    assert person(*lines(text)).name_made
    draft.name, draft.name_made, draft.given = "Ada", False, "Ada"
    assert lines(write_vcard(draft, "3.0"))[:2] == ["FN:Ada", "N:;Ada;;;"]


def test_a_record_without_uid_gets_the_same_one_each_time() -> None:
    first, second = (write_vcard(person("FN:A", "N:;A;;;")) for _ in range(2))
    assert first == second
    assert "UID:urn:uuid:" in first


def test_lines_are_folded_between_letters_at_75_bytes() -> None:
    draft = PersonDraft(name="A", uid="a", notes=["Žluťoučký kůň 👩🏽‍🚀 " * 20])
    raw = write_vcard(draft).encode()
    pieces = raw.split(b"\r\n")
    assert max(len(piece) for piece in pieces) <= 75
    for piece in pieces:
        piece.decode()
    assert people(raw)[0].notes == [draft.notes[0].strip()]


def test_a_fresh_card_says_everything() -> None:
    draft = PersonDraft(
        name="Dr. Ida N, Nowhere",
        uid="ida",
        prefix="Dr.",
        given="Ida",
        family="No;where",
        phonetic="Ee-da",
        nickname="Idy, the",
        pronouns="she/her",
        organisation="Choir, Inc.",
        department="Altos / First",
        title="Singer",
        points=[
            ContactPointDraft("phone", "+49 1;ext=5", "work mobile", preferred=True),
            ContactPointDraft("email", "i@example.org", "Büro, oben"),
            ContactPointDraft("web", "https://example.org/a,b;c?d=e:f"),
            ContactPointDraft("profile", "https://example.social/@i", "", "mastodon"),
            ContactPointDraft("profile", "ida", "home", "home"),
            ContactPointDraft("messenger", "ida:n", "work", "signal"),
            ContactPointDraft("messenger", "ida", "", "own, net"),
        ],
        addresses=[
            AddressDraft("home", "", "", "Rose 1, left\nback", "Town", "", "1", "X", 'Rose "1"\nX'),
            AddressDraft("Boat", text="Pier; 4", preferred=True),
        ],
        occasions=[
            OccasionDraft("birthday", PartialDate(None, 2, 29)),
            OccasionDraft("anniversary", PartialDate(2009, 8, 8)),
            OccasionDraft("other", PartialDate(2000, 1, 2), "First concert"),
            OccasionDraft("other", PartialDate(2000, 1, 2), "Anniversary"),
            OccasionDraft("hard_day", PartialDate(2019, 5), "Mother, died"),
            OccasionDraft("work_anniversary", PartialDate(2019)),
            OccasionDraft("death", PartialDate(text="circa 2080, who knows")),
        ],
        ties=[
            TieDraft("spouse", "Oskar: N"),
            TieDraft("Chorleiter, alt", "Bo"),
            TieDraft("friend", "Cy", "urn:uuid:1"),
            TieDraft("godmother", "", "urn:uuid:2"),
            TieDraft("", "Dee"),
        ],
        tags=["Choir", "Müsli, Inc."],
        notes=["one\ntwo; three, \\four", "five"],
        photo=PhotoDraft(PNG, "image/png"),
        connected_on=PartialDate(2020, 2, 3),
        extras={"stage": "attention", "intention": "be a friend, really;\nyes"},
    )
    for version in VERSIONS:
        text = write_vcard(draft, version)  # type: ignore[arg-type]
        (again,) = people(text)
        assert dataclasses.replace(again, source=None) == draft
        assert write_vcard(again, version) == text  # type: ignore[arg-type]


def test_many_cards_go_to_one_stream() -> None:
    stream = io.BytesIO()
    drafts = people(card("FN:A") + card("FN:B"))
    assert write_vcards(iter(drafts), stream) == 2
    assert [draft.name for draft in people(stream.getvalue())] == ["A", "B"]
