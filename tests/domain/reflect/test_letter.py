"""The letter of a year, from made-up years."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.reflect.letter import AT_MOST, beneath, spread, write_letter
from desktop.domain.reflect.year import Table, Told, Year
from desktop.formats.markdown import plain
from desktop.services.reflect.letter import phrases

MARCH, JUNE = date(2025, 3, 4), date(2025, 6, 20)


def letter(to: str = "", **held: object) -> str:
    return write_letter(Year(2025, **held), phrases(), to=to, shown=plain)  # type: ignore[arg-type]


def test_an_empty_year_gets_a_short_and_kind_letter() -> None:
    said = letter("Judith")

    assert said.startswith("# 2025, a letter\n\nDear Judith,\n\nlittle of this year stands here")
    assert "##" not in said
    assert len(said.split("\n\n")) == 4


def test_without_a_name_the_letter_begins_by_itself() -> None:
    assert letter().startswith("# 2025, a letter\n\nLittle of this year stands here")


def test_one_is_said_otherwise_than_several() -> None:
    one = letter(met=(Told("Ana", MARCH),))
    three = letter(met=tuple(Told(name, MARCH) for name in ("Ana", "Ben", "Cleo")))

    assert "You saw Ana for the first time." in one
    assert "You saw for the first time: Ana, Ben and Cleo." in three


def test_a_full_year_is_told_part_by_part() -> None:
    said = letter(
        chosen=(Told("Ana", MARCH, "I want to listen."), Told("Ben", JUNE)),
        words=(Told("Ana", JUNE, "The nights are long."),),
        given=(Told("Ben", MARCH, "Two Saturdays"),),
        received=(Told("Ana", JUNE, "A jar of honey"),),
        kept=(Told("Ana", JUNE, "The address", "mine"), Told("Ben", JUNE, "The seeds", "theirs")),
        steps=(Told("Ana", JUNE, "they begin contact too", "Connection"),),
        gatherings=(Table("The writing table", MARCH, ("Cleo", "Dan")), Table("The fair", JUNE)),
        introduced=(Told("Ana", JUNE, "They sing on Mondays now.", "Ben"),),
        lines=(Told("", MARCH, "Wait for the second answer."),),
        reached=(Told("", JUNE, "One swim in cold water"),),
    )

    assert "You wanted to be there with all intent for Ana and Ben." in said
    assert "Of Ana you wrote: “I want to listen.”" in said
    assert "Of Ben" not in said
    assert "> The nights are long.\n>\n> Ana, in June" in said
    assert "- For Ben: Two Saturdays" in said
    assert "- Ana: A jar of honey" in said
    assert "- You, to Ana: The address\n- Ben, to you: The seeds" in said
    assert "- Ana, in June, Connection: they begin contact too" in said
    assert (
        "- The writing table, in March. There you met Cleo and Dan.\n- The fair, in June." in said
    )
    assert "- Ana and Ben: They sing on Mondays now." in said
    assert "- One swim in cold water, in June." in said
    assert "> Wait for the second answer." in said
    assert said.endswith("That was 2025. May the next one find you with them.\n")


def test_a_year_with_a_death_is_told_softly_and_that_comes_first() -> None:
    said = letter(
        "Judith",
        met=(Told("Ana", MARCH),),
        hard=(Told("Ben", JUNE),),
        mourned=(Told("Leif", MARCH), Told("Inga", date(2025, 1, 1), more="some_time")),
    )

    assert "Some of it was heavy" in said
    assert said.index("Leif died in March.") < said.index("A hard season came to Ben in June.")
    assert "Inga died." in said
    assert said.index("A hard season") < said.index("for the first time")
    assert said.endswith("Be as gentle with yourself as you were with them.\n")


def test_a_year_that_is_not_over_is_not_closed() -> None:
    said = letter(met=(Told("Ana", MARCH),), is_over=False)

    assert said.endswith("That is 2025 so far. There is room in it yet.\n")


def test_words_of_people_never_become_marks() -> None:
    said = letter(given=(Told("*Ana*", MARCH, "# not a heading\nsecond line"),))

    assert "- For \\*Ana\\*: \\# not a heading second line" in said


@pytest.mark.parametrize("kind", ["given", "received", "reached"])
def test_a_letter_is_no_list_of_everything(kind: str) -> None:
    many = tuple(Told("Ana", MARCH, f"Thing {n}") for n in range(AT_MOST + 5))
    said = letter(**{kind: many})

    assert said.count("\n- ") == AT_MOST - 1 + said.count("\n\n- ")
    assert "And there was more than fits in a letter." in said
    assert str(len(many)) not in said.replace("2025", "")


@pytest.mark.parametrize("kind", ["met", "chosen"])
def test_a_sentence_does_not_name_thousands(kind: str) -> None:
    said = letter(**{kind: tuple(Told(f"Ana{n}", MARCH) for n in range(3000))})

    assert said.count("Ana") == 60
    assert "And there was more than fits in a letter." in said


def test_the_same_year_gives_the_same_letter() -> None:
    held = {"met": (Told("Ana", MARCH),), "lines": (Told("", JUNE, "Wait."),)}

    assert letter(**held) == letter(**held)


def test_what_is_chosen_of_many_reaches_from_the_first_to_the_last() -> None:
    assert spread(range(50), 7) == (0, 8, 16, 24, 33, 41, 49)
    assert spread([1, 2], 7) == (1, 2)


def test_a_letter_made_anew_keeps_the_one_before_below() -> None:
    both = beneath("# New\n", "# Old\n\nMine.\n", "## What stood here before")

    assert both == "# New\n\n---\n\n## What stood here before\n\n# Old\n\nMine.\n"
