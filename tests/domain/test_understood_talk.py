"""What would be kept of a typed line, with who is meant and what was set right."""

from __future__ import annotations

from datetime import date

from desktop.domain.names import CircleMatch, NameMatch, ResolvedName
from desktop.domain.still_open import StillOpen
from desktop.domain.talk import NextStep
from desktop.domain.talk_line import read_line
from desktop.domain.understood_talk import Corrections, UnderstoodTalk, understand
from desktop.domain.vocabulary import InteractionKind, LoopKind, Size

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


CY, DI = NameMatch(3, "Cy Fry"), NameMatch(4, "Di Gad")
CHOIR = CircleMatch(9, "Choir", (ANA, CY, DI))


def test_a_circle_stands_for_its_people_each_once() -> None:
    found = ResolvedName("choir", (), circle=CHOIR), ResolvedName("Ana", (ANA,), sure=True)
    meant = talk("Ana, choir: we sang #promised a score", *found)
    assert meant.is_ready
    assert meant.draft().people == [1, 3, 4]
    assert meant.count == 3


def test_that_all_of_a_large_circle_were_there_is_asked() -> None:
    people = tuple(NameMatch(number, f"P {number}") for number in range(6))
    large = CircleMatch(9, "Choir", people)
    found = ResolvedName("choir", (), circle=large)
    assert not talk("choir: we sang", found).is_ready
    by = Corrections()
    by.mean("choir", large)
    assert talk("choir: we sang", found, by=by).draft().people == list(range(6))


def test_ticks_count_for_those_who_are_named() -> None:
    ours = StillOpen(5, True, 1, "Ana Silva", "i_promised", "a book")
    thanks = StillOpen(5, False, 1, "Ana Silva", "help", "the drill")
    others = StillOpen(6, True, 2, "Ana Costa", "i_promised", "a song")
    by = Corrections(ticked={ours, thanks, others})
    line = read_line("Ana: hi", today=TODAY)
    sure = {"Ana": ResolvedName("Ana", (ANA,), sure=True)}
    draft = understand(line, sure, by, today=TODAY, still_open=(ours, thanks, others)).draft()
    assert (draft.closes, draft.thanks) == ([5], [5])


def test_a_day_chosen_for_the_next_step_stands() -> None:
    by = Corrections(again_on=date(2026, 4, 1))
    step = talk("Ana #again call in two weeks", by=by).draft().next_step
    assert step == NextStep(date(2026, 4, 1), "call", Size.CALL)
    assert talk("Ana: hi", by=by).draft().next_step is None
