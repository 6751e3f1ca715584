"""Gatherings: which part a day asks for, lines understood, follow-ups laid gently."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.gatherings.met_line import introduced_by, quoted, reach_kind, read_met
from desktop.domain.gatherings.rows import GatheringFacts, Part
from desktop.domain.gatherings.saying import seconds_to_say
from desktop.domain.gatherings.spreading import Manner, ToLay, lay
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.rhythm.pauses import Pause
from desktop.domain.rhythm.planner import Room
from desktop.domain.vocabulary import PointKind

TODAY = date(2026, 3, 12)
TOMORROW = TODAY + timedelta(days=1)
WEEKENDS_OFF = (DayKind.USUAL,) * 5 + (DayKind.NONE,) * 2


def evening(**fields: object) -> GatheringFacts:
    values = {"day": TODAY, "starts_at": datetime(2026, 3, 12, 18), "minutes": 180, **fields}
    return GatheringFacts(1, "The lamplighters' supper", **values)  # type: ignore[arg-type]


def test_before_its_day_one_prepares() -> None:
    assert evening().part_at(datetime(2026, 3, 11, 23, 59)) is Part.BEFORE


def test_on_its_day_one_meets_people_from_the_morning_on() -> None:
    assert evening().part_at(datetime(2026, 3, 12, 8)) is Part.DAY
    assert evening().part_at(datetime(2026, 3, 12, 20, 59)) is Part.DAY


def test_once_it_is_over_one_looks_back() -> None:
    assert evening().part_at(datetime(2026, 3, 12, 21)) is Part.AFTER
    assert evening().part_at(datetime(2026, 3, 13, 8)) is Part.AFTER


def test_one_of_several_days_lasts_to_its_last_evening() -> None:
    days = evening(last_day=TODAY + timedelta(days=2))
    assert days.part_at(datetime(2026, 3, 13, 23)) is Part.DAY
    assert days.part_at(datetime(2026, 3, 14, 22)) is Part.AFTER


def test_one_line_is_a_name_and_what_to_remember() -> None:
    understood = read_met("Ottilie Brandt, lends her lathe with teenagers")
    assert (understood.name, understood.line) == (
        "Ottilie Brandt",
        "lends her lathe with teenagers",
    )


@pytest.mark.parametrize("parting", [": ", " - ", " – ", "; ", "\t"])
def test_other_signs_part_a_name_too(parting: str) -> None:
    assert read_met(f"Nils Aalto{parting}his own cup, always").line == "his own cup, always"


def test_a_double_name_stays_whole() -> None:
    assert read_met("Anne-Marie O'Neil").name == "Anne-Marie O'Neil"


def test_an_address_or_a_number_is_how_to_reach_them() -> None:
    mail = read_met("Ferran Puig, clavichords ferran@example.org")
    assert (mail.name, mail.line, mail.reach) == (
        "Ferran Puig",
        "clavichords",
        "ferran@example.org",
    )
    phone = read_met("Rosa +44 20 7946 0911, her son starts in May 2026")
    assert (phone.name, phone.line) == ("Rosa", "her son starts in May 2026")
    assert phone.reach == "+44 20 7946 0911"
    assert reach_kind(phone.reach) is PointKind.PHONE
    assert reach_kind(mail.reach) is PointKind.EMAIL
    assert reach_kind("by the fountain") is None


def test_who_introduced_us_is_heard() -> None:
    assert introduced_by("through Ana Moreau. Mends things.") == "Ana Moreau"
    assert introduced_by("introduced by Émile, at the bar") == "Émile"
    assert introduced_by("went through hard things") == ""
    assert introduced_by("walks through the night") == ""


def test_only_a_whole_line_in_quotation_marks_is_theirs() -> None:
    assert quoted("“I mend what is loved.”") == "I mend what is loved."
    assert quoted("She said “perhaps”") == ""


def test_saying_it_takes_about_as_long_as_its_words() -> None:
    assert seconds_to_say("") == 0
    assert seconds_to_say("word " * 140) == 60
    assert seconds_to_say("我帮助学校里的人") > 0


def wishes(count: int, **fields: object) -> list[ToLay]:
    return [ToLay(n, f"ask about {n}", **fields) for n in range(count)]  # type: ignore[arg-type]


def room(**fields: object) -> Room:
    return Room(TODAY, **{"capacity": Capacity(), **fields})  # type: ignore[arg-type]


def test_ten_lie_gently_over_two_weeks() -> None:
    days = lay(wishes(10), room(), Manner(TOMORROW))
    assert len(days) == 10
    assert max(Counter(days.values()).values()) == 1
    assert min(days.values()) == TOMORROW
    assert max(days.values()) == TODAY + timedelta(days=14)


def test_twenty_after_a_party_are_never_more_than_two_a_day() -> None:
    days = lay(wishes(20), room(), Manner(TOMORROW))
    assert len(days) == 20
    assert max(Counter(days.values()).values()) == 2
    assert max(days.values()) <= TODAY + timedelta(days=14)


def test_forty_take_longer_rather_than_more_a_day() -> None:
    days = lay(wishes(40), room(), Manner(TOMORROW))
    assert len(days) == 40
    assert max(Counter(days.values()).values()) == 2


def test_a_few_do_not_wait_for_two_weeks() -> None:
    assert max(lay(wishes(2), room(), Manner(TOMORROW)).values()) <= TODAY + timedelta(days=5)


def test_what_is_planned_already_counts() -> None:
    taken = {TOMORROW: 2, TOMORROW + timedelta(days=1): 1}
    days = lay(wishes(20), room(taken=taken), Manner(TOMORROW))
    load = Counter(days.values()) + Counter(taken)
    assert TOMORROW not in days.values()
    assert max(load.values()) == 2


def test_days_off_and_breaks_stay_free() -> None:
    away = [Pause(TODAY + timedelta(days=4), TODAY + timedelta(days=9))]
    days = lay(wishes(8), room(capacity=Capacity(3, WEEKENDS_OFF), away=away), Manner(TOMORROW))
    assert len(days) == 8
    assert all(day.weekday() < 5 for day in days.values())
    assert not any(away[0].holds(day) for day in days.values())


def test_an_easy_day_holds_one() -> None:
    easy = Capacity(3, (DayKind.EASY,) * 7)
    assert (
        max(Counter(lay(wishes(20), room(capacity=easy), Manner(TOMORROW)).values()).values()) == 1
    )


def test_a_sharper_reason_comes_sooner() -> None:
    said = [
        ToLay(1, "a walk by the river", "time_together"),
        ToLay(2, "hear about the yard", "call"),
        ToLay(3, "what did he mean?", "line"),
        ToLay(4, "Thank him for staying", "line"),
    ]
    days = lay(said, room(), Manner(TOMORROW))
    assert sorted(days, key=lambda row: days[row]) == [4, 3, 2, 1]


def test_a_day_that_the_reason_names_is_kept_if_it_has_room() -> None:
    said = TODAY + timedelta(days=6)
    assert lay([ToLay(1, "ring", said=said)], room(), Manner(TOMORROW)) == {1: said}
    full = room(taken={said: 2})
    assert lay([ToLay(1, "ring", said=said)], full, Manner(TOMORROW)) == {1: said - timedelta(1)}


def test_a_day_chosen_by_hand_stays() -> None:
    mine = [ToLay(1, "a", on=TOMORROW), ToLay(2, "b", on=TOMORROW), *wishes(12)[3:]]
    days = lay(mine, room(), Manner(TOMORROW))
    assert days[1] == days[2] == TOMORROW
    assert Counter(days.values())[TOMORROW] == 2


def test_no_room_at_all_plans_nothing() -> None:
    none = Capacity(3, (DayKind.NONE,) * 7)
    assert lay(wishes(3), room(capacity=none), Manner(TOMORROW)) == {}


@given(
    count=st.integers(0, 60),
    usual=st.integers(1, 6),
    most=st.integers(1, 3),
    taken=st.dictionaries(st.integers(0, 40), st.integers(0, 4), max_size=20),
    off=st.sets(st.integers(0, 6), max_size=5),
)
def test_no_life_is_ever_crowded(
    count: int, usual: int, most: int, taken: dict[int, int], off: set[int]
) -> None:
    week = tuple(DayKind.NONE if day in off else DayKind.USUAL for day in range(7))
    there = {TODAY + timedelta(days=ahead): people for ahead, people in taken.items()}
    place = room(capacity=Capacity(usual, week), taken=there)
    days = lay(wishes(count), place, Manner(TOMORROW, most=most))
    load = Counter(days.values())
    for day, people in load.items():
        assert people + there.get(day, 0) <= min(most, place.cap(day))
        assert day > TODAY
    assert days == lay(wishes(count), place, Manner(TOMORROW, most=most))
