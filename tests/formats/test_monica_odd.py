"""What Monica's export holds besides people, and what is not as Monica writes it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desktop.domain.drafts import LeftOut
from desktop.domain.stories import (
    NoteTold,
    StoryDraft,
)
from tests.formats.monica_files import (
    MADE,
    account,
    collection,
    contact,
    people,
    read,
    thing,
    told,
    troubles,
    with_ida,
)

WRITTEN = date(2024, 5, 1)


def test_what_has_no_place_goes_to_a_note_that_says_so() -> None:
    call = thing(called_at="2024-05-01", content="", minutes=12, mood={"before": "calm"})
    hobby = thing("h", name="Chess")
    records = read(
        with_ida(collection("call", call), collection("hobby", hobby), shoe_size=41, odd=["a", "b"])
    )
    [note] = told(records, NoteTold)
    assert note.text == (
        "From Monica:\nShoe size: 41\nOdd: a\nOdd: b\nCall of 1 May 2024, minutes: 12\n"
        "Call of 1 May 2024, mood, before: calm\nHobby of 1 May 2024, name: Chess"
    )


def test_pages_of_the_journal_are_told_of_and_left_out() -> None:
    page = thing("j", type="entry", title="A good day", post="Sun", date="2024-05-03T00:00:00Z")
    [left] = read(account(properties={"journal_entries": [page], "modules": [thing()]}))
    assert isinstance(left, LeftOut)
    assert (
        left.reason == "A page of your journal of 3 May 2024 is about nobody, so it was left out."
    )


def test_nothing_of_users_comes_along() -> None:
    user = {**thing("me", password="secret"), "email": "me@x.example", "google2fa_secret": "key"}
    assert read(account(collection("user", user))) == []


def test_an_activity_of_nobody_is_told_of() -> None:
    [left] = read(account(collection("activity", thing("a", summary="Alone"))))
    assert isinstance(left, LeftOut)


def test_collections_may_be_named_in_the_plural_and_listed_with_gaps() -> None:
    note = {"0": thing("n1", body="One"), "3": thing("n2", body="Two")}
    ida = {**contact("Ida"), "data": {"2": {"type": "notes", "values": note}}}
    content = json.dumps(
        {"account": {"data": {"1": {"values": {"7": ida}, "type": "contacts"}}, "uuid": "x"}}
    ).encode()
    assert [note.text for note in told(read(content))] == ["One", "Two"]


def test_older_exports_give_their_things_no_name_and_are_known_again_all_the_same() -> None:
    note = {"created_at": MADE, "updated_at": MADE, "properties": {"body": "One"}}
    first, second = (
        [r for r in read(with_ida(collection("note", note, note))) if isinstance(r, StoryDraft)]
        for _ in range(2)
    )
    assert len({story.source.key for story in first}) == 2
    assert [story.source.key for story in first] == [story.source.key for story in second]


def test_a_file_that_ends_too_early_gives_what_stands_before() -> None:
    content = account(collection("contact", contact("Ida"), contact("Oskar")), instance={})
    cut = content[: content.index(b'"oskar"') + 4]
    records = read(cut)
    assert [person.name for person in people(records)] == ["Ida"]
    [trouble] = troubles(records)
    assert "not whole" in trouble


ODD = [None, True, 12, "x", [], {}, [[]], {"uuid": []}, ["x", {"y": 1}], "9" * 400]


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_any_type_in_any_place_leaves_the_rest_whole(odd: object) -> None:
    kinds = (
        "call", "contact_field", "debt", "gift", "note", "reminder", "task", "address", "pet",
        "conversation", "life_event", "activity", "photo", "document", "occupation",
    )  # fmt: skip
    fields = (
        "first_met_date", "birthdate", "avatar", "tags", "vcard", "is_starred", "description",
        "stay_in_touch_frequency", "first_met_through", "last_talked_to", "gender", "nickname",
    )  # fmt: skip
    names = ("messages", "emotions", "amount", "initial_date", "frequency_number", "type", "data")
    hanging = [collection(kind, odd, thing("x", **dict.fromkeys(names, odd))) for kind in kinds]
    ida = contact("Ida", *hanging, **dict.fromkeys(fields, odd))
    content = account(
        collection("contact", odd, ida, contact("Oskar")),
        collection("relationship", odd, thing("r", type=odd, contact_is=odd, of_contact=odd)),
        collection("photo", odd, thing("x", dataUrl=odd)),
        collection("activity", odd, thing("a", happened_at=odd)),
        {"type": odd, "values": odd},
        instance={"activity_types": odd, "genders": [odd]},
        properties=odd,
    )
    found = [person.given for person in people(read(content))]
    assert [name for name in found if name] == ["Ida", "Oskar"]
