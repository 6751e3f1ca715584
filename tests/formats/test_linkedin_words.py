"""What was written of each other on LinkedIn goes to whom it is about."""

from __future__ import annotations

import io
from datetime import date

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.stories import GivingTold, NoteTold, StoryDraft
from desktop.formats.linkedin_words import (
    read_endorsements,
    read_own_profile,
    read_recommendations,
)

from .cards import DATA

LINKEDIN = DATA / "linkedin"


def recommended(text: str, name: str = "Recommendations_Received.csv") -> list[Record]:
    return list(read_recommendations(io.BytesIO(text.encode()), name))


def test_an_endorsement_is_appreciation_from_a_profile() -> None:
    raw = (LINKEDIN / "Endorsement_Received_Info.csv").read_bytes()
    first, second = read_endorsements(io.BytesIO(raw), "Endorsement_Received_Info.csv")
    assert isinstance(first, StoryDraft)
    assert isinstance(second, StoryDraft)
    assert first.who == [("profile", "linkedin/tariq-al-haddad-example-84329b5d")]
    assert first.told == GivingTold(
        "Endorsed me for Singing on LinkedIn", "received", "appreciation", "done", date(2026, 3, 4)
    )
    assert second.told == GivingTold(
        "Endorsed me for Data, Analysis on LinkedIn",
        "received", "appreciation", "done", date(2026, 3, 4),
    )  # fmt: skip
    assert first.source.key != second.source.key


def test_an_endorsement_given_and_one_declined() -> None:
    text = (
        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,"
        "Endorsee Public Url,Endorsement Status\n"
        "2026/03/04 05:06:07 UTC,Jam,Ida,N,,ACCEPTED\n"
        "2026/03/04 05:06:07 UTC,Tea,Ida,N,,REJECTED\n"
    )
    given, declined = read_endorsements(io.BytesIO(text.encode()), "x.csv")
    assert isinstance(given, StoryDraft)
    assert isinstance(given.told, GivingTold)
    assert (given.who, given.told.direction) == ([("name", "ida n")], "given")
    assert isinstance(declined, LeftOut)


def test_a_recommendation_is_appreciation_and_its_text_a_note() -> None:
    text = (LINKEDIN / "Recommendations_Received.csv").read_text()
    giving, note = recommended(text)
    assert isinstance(giving, StoryDraft)
    assert isinstance(note, StoryDraft)
    assert giving.who == note.who == [("name", "محمد بن يوسف")]
    assert isinstance(giving.told, GivingTold)
    assert (giving.told.direction, giving.told.day) == ("received", date(2026, 5, 11))
    assert note.told == NoteTold(
        "Recommended me on LinkedIn:\nRobin listens first,\nthen solves the problem.",
        date(2026, 5, 11),
    )


def test_what_says_no_day_or_nobody_is_told() -> None:
    head = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    for row in ("Ida,N,,,good,some day,VISIBLE\n", ",,,,good,2026-01-02,VISIBLE\n"):
        (told,) = recommended(head + row)
        assert isinstance(told, Unreadable)
        assert told.line == 2


def test_a_recommendation_i_gave_is_told_by_the_file_s_name() -> None:
    head = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    giving, _ = recommended(head + "Ida,N,,,good,2026-01-02,VISIBLE\n", "Recommendations_Given.csv")
    assert isinstance(giving, StoryDraft)
    assert isinstance(giving.told, GivingTold)
    assert giving.told.direction == "given"


def test_my_own_profile_is_no_contact() -> None:
    (told,) = read_own_profile(io.BytesIO(b""), "Profile.csv")
    assert isinstance(told, LeftOut)
