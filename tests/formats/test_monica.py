"""Monica's JSON export, as the sample has it: everything in it has a word here."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import Record
from desktop.domain.stories import (
    AttachmentTold,
    CardTold,
    FacetTold,
    GivingTold,
    InteractionTold,
    IntroducedTold,
    LoopTold,
    NoteTold,
    PlanTold,
    RhythmTold,
    StoryDraft,
)
from desktop.formats.sources import read_again
from tests.formats.monica_files import (
    JSON,
    people,
    read,
    told,
    troubles,
)

WRITTEN = date(2024, 5, 1)


@pytest.fixture(scope="module")
def sample() -> list[Record]:
    return read(JSON.read_bytes())


def test_the_sample_holds_four_people_and_nothing_unreadable(sample: list[Record]) -> None:
    assert [person.name for person in people(sample)] == [
        "Ida Nowhere", "Oskar Nowhere", "Lina", "Ζωή Ρήγα"
    ]  # fmt: skip
    assert troubles(sample) == []


def test_a_contact_is_a_person_with_everything_that_says_who_they_are(
    sample: list[Record],
) -> None:
    ida = people(sample)[0]
    assert (ida.given, ida.family, ida.nickname) == ("Ida", "Nowhere", "Idi")
    assert (ida.title, ida.organisation) == ("Captain", "Nørrebro Boats")
    assert [(p.kind, p.value) for p in ida.points] == [
        ("email", "ida@nowhere.example"), ("phone", "+44 20 7946 0123")
    ]  # fmt: skip
    [home] = ida.addresses
    assert (home.label, home.street, home.locality, home.postcode, home.country) == (
        "home", "Quay 1", "London", "N1 1AA", "GB"
    )  # fmt: skip
    assert ida.tags == ["choir", "boats"]
    assert ida.extras == {"met-on": "2011-07-09"}
    assert ida.pronouns == "", "pronouns are never guessed from a gender"
    assert ida.photo is not None
    assert ida.photo.mime == "image/png"


def test_dates_are_as_sure_as_monica_was(sample: list[Record]) -> None:
    ida, oskar, lina, zoe = people(sample)
    assert [o.when for o in ida.occasions] == [PartialDate(1987, 2, 28)]
    assert [o.when for o in oskar.occasions] == [PartialDate(None, 4, 12)]
    assert [o.when for o in lina.occasions] == [PartialDate(text="about 2019")]
    assert [(o.kind, o.when) for o in zoe.occasions] == [("death", PartialDate(2023, 11, 2))]


def test_relationships_are_ties_that_lead_to_the_people(sample: list[Record]) -> None:
    assert [(tie.kind, tie.name) for tie in people(sample)[0].ties] == [
        ("spouse", "Oskar Nowhere"), ("child", "Lina")
    ]  # fmt: skip
    assert people(sample)[0].ties[1].uid == people(sample)[2].uid


def test_calls_activities_and_conversations_are_interactions(sample: list[Record]) -> None:
    call, talk, sailing = told(sample, InteractionTold)
    assert (call.kind, call.day, call.began_by) == ("call", date(2026, 10, 12), "them")
    assert (call.mine, call.feeling) == ("Long talk about the boat.", "happy")
    assert (talk.kind, talk.title, talk.day) == ("message", "Email", date(2026, 9, 1))
    assert (talk.words, talk.mine, talk.began_by) == ("Hello back", "I wrote: Hello", "me")
    assert (sailing.title, sailing.day) == ("Sailing", date(2026, 8, 15))
    assert sailing.mine == "All afternoon\nIn Monica: did sport"
    [shared] = [r for r in sample if isinstance(r, StoryDraft) and r.told is sailing]
    keys = [("monica", person.uid) for person in people(sample)[:2]]
    assert shared.who == keys


def test_the_rest_of_the_story_has_its_words(sample: list[Record]) -> None:
    assert told(sample, LoopTold) == [
        LoopTold("to give back 12.50 EUR", WRITTEN), LoopTold("Return the book", WRITTEN)
    ]  # fmt: skip
    assert told(sample, GivingTold) == [GivingTold("Sextant: for the boat")]
    assert told(sample, FacetTold) == [
        FacetTold("A cat, Mew", WRITTEN, "interest", "Monica"),
        FacetTold("No nuts", WRITTEN, "food", "Monica"),
    ]
    assert told(sample, PlanTold) == [
        PlanTold(date(2026, 12, 24), title="Send a card", rule="FREQ=YEARLY")
    ]
    assert told(sample, RhythmTold) == [RhythmTold(24, 36, "day")]
    [introduced] = told(sample, IntroducedTold)
    assert introduced.by == ("monica", people(sample)[1].uid)
    assert [note.text for note in told(sample, NoteTold)] == [
        "Line one\nLine **two**\n(A favourite among the notes in Monica.)",
        "Moved house",
        "Met on the night train",
    ]
    [photo] = told(sample, AttachmentTold)
    assert (photo.name, photo.mime, len(photo.content)) == ("ida.png", "image/png", 69)


def test_the_card_of_another_program_survives(sample: list[Record]) -> None:
    [card] = told(sample, CardTold)
    assert "X-KEPT:yes" in card.card.text


def test_every_story_says_which_record_it_is(sample: list[Record]) -> None:
    keys = [record.source.key for record in sample if isinstance(record, StoryDraft)]
    assert len(keys) == len(set(keys))


def test_a_record_read_again_gives_the_same_person(sample: list[Record]) -> None:
    for person in people(sample):
        assert person.source is not None
        again = read_again(person.source)
        assert again is not None
        again.source, again.photo = person.source, person.photo
        assert again == person
