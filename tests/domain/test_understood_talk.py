"""What would be kept of a typed line, with who is meant and what was set right."""

from __future__ import annotations

from datetime import date

from desktop.domain.names import NameMatch, ResolvedName
from desktop.domain.talk_line import read_line
from desktop.domain.understood_talk import Corrections, UnderstoodTalk, understand
from desktop.domain.vocabulary import InteractionKind, LoopKind

TODAY = date(2026, 3, 12)
ANA, ANNA = NameMatch(1, "Ana Silva"), NameMatch(2, "Ana Costa")


def talk(text: str, *found: ResolvedName, by: Corrections | None = None) -> UnderstoodTalk:
    line = read_line(text, today=TODAY)
    return understand(line, {f.typed: f for f in found}, by or Corrections(), today=TODAY)


def test_a_sure_name_a_new_one_and_the_rest_of_the_line() -> None:
    sure = ResolvedName("Ana", (ANA,), sure=True)
    draft = talk("Ana, Zoë call yesterday: hi #promised a book", sure, ResolvedName("Zoë")).draft()
    assert (draft.people, draft.new_people) == ([1], ["Zoë"])
    assert (draft.kind, draft.day, draft.words) == ("call", date(2026, 3, 11), "Hi")
    assert [loop.text for loop in draft.loops] == ["a book"]


def test_nothing_is_ready_while_somebody_is_open() -> None:
    unsure = ResolvedName("Ana", (ANA, ANNA))
    assert not talk("Ana", unsure).is_ready
    assert not talk("Ana").is_ready, "not looked up yet"
    assert not talk("").is_ready
    by = Corrections()
    by.mean("ana", ANNA)
    assert talk("Ana", unsure, by=by).draft().people == [2]


def test_somebody_known_can_be_meant_to_be_new() -> None:
    by = Corrections()
    by.mean("Ana", None)
    draft = talk("Ana", ResolvedName("Ana", (ANA,), sure=True), by=by).draft()
    assert (draft.people, draft.new_people) == ([], ["Ana"])


def test_two_names_of_one_person_are_one() -> None:
    found = ResolvedName("Ana", (ANA,), sure=True), ResolvedName("Ana Silva", (ANA,), sure=True)
    assert talk("Ana, Ana Silva", *found).draft().people == [1]


def test_what_was_set_right_stands() -> None:
    by = Corrections(kind=InteractionKind.WALK, day=date(2026, 3, 1))
    by.loops["a book"] = LoopKind.THEY_PROMISED
    by.loops["tea"] = None
    found = talk("Ana call two weeks ago #promised a book #promised tea", by=by)
    assert (found.kind, found.day, found.about) == ("walk", date(2026, 3, 1), False)
    assert [(loop.text, loop.kind) for loop in found.loops] == [("a book", "they_promised")]


def test_without_a_day_it_was_today() -> None:
    assert talk("Ana").day == TODAY
