"""Each kind of thing that Monica keeps, in Kith's words."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.stories import (
    AttachmentTold,
    GivingTold,
    InteractionTold,
    LoopTold,
    NoteTold,
    PlanTold,
    RhythmTold,
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
    with_ida,
)

WRITTEN = date(2024, 5, 1)


def test_looking_at_a_contact_does_not_make_it_another_record() -> None:
    before = people(read(with_ida(number_of_views=3, last_consulted_at=MADE)))
    after = people(read(with_ida(number_of_views=4, last_consulted_at="2025-01-01 10:00:00")))
    assert before == after


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"status": "idea"}, ("given", "idea", None)),
        ({"status": "offered"}, ("given", "done", WRITTEN)),
        ({"status": "received", "date": "2023-12-24"}, ("received", "done", date(2023, 12, 24))),
    ],
)
def test_a_gift_is_an_idea_given_or_received(
    said: dict[str, str], expected: tuple[str, str, date | None]
) -> None:
    gift = thing(name="Book", url="https://book.example", amount="35.99", recipient="leo", **said)
    content = account(
        collection("contact", contact("Ida", collection("gift", gift)), contact("Leo"))
    )
    [giving] = told(read(content), GivingTold)
    assert giving.text == "Book (for Leo, about 35.99): https://book.example"
    assert (giving.direction, giving.state, giving.day) == expected


def test_debts_and_tasks_are_promises_of_the_right_side_and_closed_when_done() -> None:
    done = {"uuid": "d", "updated_at": "2024-06-02T10:00:00Z", "created_at": MADE}
    debt = {**done, "properties": {"amount": "5", "in_debt": False, "status": "complete"}}
    task = thing("t", title="Ring", description="about the boat", completed=True,
                 completed_at="2024-06-03T10:00:00Z")  # fmt: skip
    owed, ring = told(read(with_ida(collection("debt", debt), collection("task", task))))
    assert owed == LoopTold("to give back 5", WRITTEN, "they_promised", closed_on=date(2024, 6, 2))
    assert ring == LoopTold("Ring: about the boat", WRITTEN, closed_on=date(2024, 6, 3))


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ({"frequency_type": "one_time"}, ""),
        ({"frequency_type": "week", "frequency_number": 2}, "FREQ=WEEKLY;INTERVAL=2"),
        ({"frequency_type": "month", "frequency_number": 3}, "FREQ=MONTHLY;INTERVAL=3"),
        ({"frequency_type": "year", "frequency_number": 1}, "FREQ=YEARLY"),
    ],
)
def test_a_reminder_comes_round_as_it_did(said: dict[str, object], rule: str) -> None:
    reminder = thing(initial_date="2026-12-24", title="Write", description="a card", **said)
    [plan] = told(read(with_ida(collection("reminder", reminder))))
    assert plan == PlanTold(date(2026, 12, 24), title="Write", reason="a card", rule=rule)


def test_a_reminder_that_was_switched_off_is_let_go() -> None:
    reminder = thing(initial_date="2026-12-24", title="Write", inactive=True)
    [plan] = told(read(with_ida(collection("reminder", reminder))), PlanTold)
    assert (plan.state, plan.settled_on) == ("let_go", WRITTEN)


def test_a_birthday_is_not_kept_a_second_time_as_a_reminder() -> None:
    yearly = {"initial_date": "2024-04-12", "frequency_type": "year", "frequency_number": 1}
    born = {"date": "1990-04-12T00:00:00Z", "is_age_based": False, "is_year_unknown": False}
    own = thing("r1", title="Birthday of Ida", delible=False, **yearly)
    mine = thing("r2", title="Bake a cake", description="no nuts", delible=True, **yearly)
    records = read(with_ida(collection("reminder", own, mine), birthdate=born))
    assert told(records, PlanTold) == []
    assert [note.text for note in told(records, NoteTold)] == [
        "Remembered each year on 12 April:\nBake a cake\nno nuts"
    ]


def test_the_reminder_of_a_death_is_the_dates_own() -> None:
    reminder = thing("r", initial_date="2023-11-02", title="Died", frequency_type="year")
    records = read(
        with_ida(
            collection("reminder", reminder),
            deceased_reminder=reminder,
            deceased_date={"date": "2023-11-02"},
            avatar={"avatar_source": "default", "has_avatar": False, "gravatar_url": "x"},
        )
    )
    assert told(records) == []


def test_a_wedding_comes_round_and_a_move_stands_in_the_story() -> None:
    wedding = thing("l1", name="", note="By the sea", happened_at="2015-06-06", type="w")
    move = thing("l2", name="Moved house", happened_at="2020-03-01")
    content = account(
        collection("contact", contact("Ida", collection("life_event", wedding, move))),
        instance={"life_event_types": [thing("w", name="Got married")]},
    )
    records = read(content)
    [occasion] = people(records)[0].occasions
    assert (occasion.kind, occasion.label) == ("anniversary", "Got married")
    assert occasion.when == PartialDate(2015, 6, 6)
    assert told(records, NoteTold) == [
        NoteTold("Got married\nBy the sea", date(2015, 6, 6)),
        NoteTold("Moved house", date(2020, 3, 1)),
    ]


def test_profiles_messengers_and_other_fields_have_their_kind() -> None:
    types = [
        thing("f1", name="Facebook"), thing("f2", name="WhatsApp"),
        thing("f3", name="Homepage", protocol="https://"), thing("f4", name="Pager code"),
    ]  # fmt: skip
    fields = [
        thing(f"v{n}", data=data, type=f"f{n}")
        for n, data in enumerate(("ida.n", "+4420", "https://ida.example", "4711"), 1)
    ]
    content = account(
        collection("contact", contact("Ida", collection("contact_field", *fields))),
        instance={"contact_field_types": types},
    )
    points = people(read(content))[0].points
    assert [(p.kind, p.value, p.service) for p in points] == [
        ("profile", "ida.n", "facebook"), ("messenger", "+4420", "whatsapp"),
        ("web", "https://ida.example", ""), ("messenger", "4711", "pager code"),
    ]  # fmt: skip


def test_the_picture_that_was_chosen_is_the_portrait_and_all_are_kept() -> None:
    photos = [
        thing("p1", original_filename="a.png", dataUrl="data:image/png;base64,iVBORw0KGgo="),
        thing("p2", original_filename="b.jpg", dataUrl="data:image/jpeg;base64,/9j/4AAQ"),
        thing("p3", original_filename="gone.png"),
    ]
    ida = contact("Ida", collection("photo", "p1", "p2", "p3"), avatar={"avatar_photo": "p2"})
    records = read(account(collection("contact", ida), collection("photo", *photos)))
    photo = people(records)[0].photo
    assert photo is not None
    assert photo.mime == "image/jpeg"
    assert [one.name for one in told(records, AttachmentTold)] == ["a.png", "b.jpg"]
    assert "The photo gone.png is not in this export." in told(records, NoteTold)[0].text


def test_documents_come_with_what_they_hold() -> None:
    paper = thing("d", original_filename="cv.pdf", mime_type="application/pdf", type="pdf",
                  dataUrl="data:application/pdf;base64,JVBERg==")  # fmt: skip
    content = account(
        collection("contact", contact("Ida", collection("document", "d"))),
        collection("document", paper),
    )
    assert told(read(content)) == [AttachmentTold("cv.pdf", b"%PDF", "application/pdf")]


def test_a_last_talk_that_was_not_written_down_is_not_forgotten() -> None:
    call = thing(called_at="2024-04-01 00:00:00", content="Short")
    with_call = told(
        read(with_ida(collection("call", call), last_talked_to="2024-04-01")), InteractionTold
    )
    assert len(with_call) == 1
    [talk] = told(read(with_ida(last_talked_to="2024-04-02T00:00:00Z")), InteractionTold)
    assert talk.day == date(2024, 4, 2)


def test_moments_fall_on_the_day_of_who_keeps_the_account() -> None:
    user = thing("me", timezone="Europe/Berlin")
    note = {**thing("n", body="Late"), "created_at": "2024-05-01T22:30:00.000000Z"}
    content = account(
        collection("user", user), collection("contact", contact("Ida", collection("note", note)))
    )
    assert told(read(content)) == [NoteTold("Late", date(2024, 5, 2))]


def test_favourites_and_archived_contacts_are_tagged() -> None:
    assert people(read(with_ida(is_starred=True)))[0].tags == ["favourite"]
    assert people(read(with_ida(is_active=False)))[0].tags == ["archived"]
    assert people(read(with_ida(is_active=True)))[0].tags == []


def test_who_has_died_is_asked_for_no_rhythm() -> None:
    records = read(with_ida(is_dead=True, stay_in_touch_frequency=30))
    assert told(records, RhythmTold) == []
    assert [o.when.text for o in people(records)[0].occasions] == ["day not known"]
