"""What is typed in German and Spanish. Today is Thursday, 12 March 2026."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.partial_days import read_partial
from desktop.domain.promise_line import read_promise
from desktop.domain.pronouns import Pronoun, pronoun_of
from desktop.domain.region import Region
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.rhythm_words import read_rule
from desktop.domain.spoken_days import day_at, day_at_end
from desktop.domain.talk_line import read_line, typing_at
from desktop.domain.vocabulary import InteractionKind, LoopKind

TODAY = date(2026, 3, 12)
MANUAL = Path(__file__).parents[2] / "docs" / "manual"
GERMAN, SPANISH = Region(language="de"), Region(language="es")


@pytest.mark.parametrize(
    ("said", "region", "meant"),
    [
        ("nächsten Freitag", GERMAN, date(2026, 3, 13)),
        ("am kommenden Montag", GERMAN, date(2026, 3, 16)),
        ("in drei Wochen", GERMAN, date(2026, 4, 2)),
        ("in ein paar Tagen", GERMAN, date(2026, 3, 15)),
        ("am Wochenende", GERMAN, date(2026, 3, 14)),
        ("übermorgen", GERMAN, date(2026, 3, 14)),
        ("morgen früh", GERMAN, date(2026, 3, 13)),
        ("Sonntagabend", GERMAN, date(2026, 3, 15)),
        ("Ende des Monats", GERMAN, date(2026, 3, 31)),
        ("Dienstag nächster Woche", GERMAN, date(2026, 3, 17)),
        ("am 3.5.", GERMAN, date(2026, 5, 3)),
        ("3. Mai 2027", GERMAN, date(2027, 5, 3)),
        ("am 20.", GERMAN, date(2026, 3, 20)),
        ("Mitte Mai", GERMAN, date(2026, 5, 15)),
        ("el próximo viernes", SPANISH, date(2026, 3, 13)),
        ("el lunes que viene", SPANISH, date(2026, 3, 16)),
        ("dentro de tres semanas", SPANISH, date(2026, 4, 2)),
        ("pasado mañana", SPANISH, date(2026, 3, 14)),
        ("este fin de semana", SPANISH, date(2026, 3, 14)),
        ("el domingo por la noche", SPANISH, date(2026, 3, 15)),
        ("a fin de mes", SPANISH, date(2026, 3, 31)),
        ("martes de la semana que viene", SPANISH, date(2026, 3, 17)),
        ("el 3/5", SPANISH, date(2026, 5, 3)),
        ("el 3 de mayo de 2027", SPANISH, date(2027, 5, 3)),
        ("el 20", SPANISH, date(2026, 3, 20)),
        ("a mediados de mayo", SPANISH, date(2026, 5, 15)),
        ("next Friday", SPANISH, date(2026, 3, 13)),
        ("tomorrow", GERMAN, date(2026, 3, 13)),
    ],
)
def test_a_coming_day_is_read_whole(said: str, region: Region, meant: date) -> None:
    found = day_at(said, 0, today=TODAY, forward=True, region=region)
    assert found is not None
    assert (found.day, said[: found.end]) == (meant, said)


@pytest.mark.parametrize(
    ("said", "region", "meant"),
    [
        ("vor zwei Wochen", GERMAN, date(2026, 2, 26)),
        ("letzten Dienstag", GERMAN, date(2026, 3, 10)),
        ("letztes Wochenende", GERMAN, date(2026, 3, 7)),
        ("heute Morgen", GERMAN, date(2026, 3, 12)),
        ("hace dos semanas", SPANISH, date(2026, 2, 26)),
        ("el martes pasado", SPANISH, date(2026, 3, 10)),
        ("el fin de semana pasado", SPANISH, date(2026, 3, 7)),
        ("antes de ayer", SPANISH, date(2026, 3, 10)),
        ("anoche", SPANISH, date(2026, 3, 11)),
    ],
)
def test_a_day_that_was_is_read_whole(said: str, region: Region, meant: date) -> None:
    found = day_at(said, 0, today=TODAY, region=region)
    assert found is not None
    assert (found.day, said[: found.end]) == (meant, said)


@pytest.mark.parametrize(
    ("said", "region"),
    [("So weit", GERMAN), ("Mai", GERMAN), ("Do", GERMAN), ("mar", SPANISH), ("el 12,5", SPANISH)],
)
def test_a_word_that_may_be_another_is_no_day(said: str, region: Region) -> None:
    found = day_at(said, 0, today=TODAY, forward=True, region=region)
    assert found is None or found.end < len(said)


@pytest.mark.parametrize(
    ("typed", "region", "words"),
    [
        ("das Rezept bis nächsten Sonntag", GERMAN, "das Rezept"),
        ("la receta para el próximo domingo", SPANISH, "la receta"),
        ("la receta antes del domingo", SPANISH, "la receta"),
        ("the recipe by Sunday", GERMAN, "the recipe"),
    ],
)
def test_by_when_stands_at_the_end(typed: str, region: Region, words: str) -> None:
    kept, day = day_at_end(typed, today=TODAY, region=region)
    assert kept == words
    assert day is not None
    assert day.day == date(2026, 3, 15)


@pytest.mark.parametrize(
    ("typed", "names", "kind", "place"),
    [
        ("Ana und Ben Kaffee im Café Tern gestern: neu", ["Ana", "Ben"], "coffee", "Café Tern"),
        ("Gestern mit Ana telefoniert: neu", ["Ana"], "call", ""),
        ("habe gestern Ana getroffen: neu", ["Ana"], "in_person", ""),
        ("Brief an Ana gestern: neu", ["Ana"], "letter", ""),
        ("Spaziergang mit Ana gestern: neu", ["Ana"], "walk", ""),
    ],
)
def test_a_german_line(typed: str, names: list[str], kind: str, place: str) -> None:
    line = read_line(typed, today=TODAY, region=GERMAN)
    assert (line.names, line.kind, line.place) == (names, InteractionKind(kind), place)
    assert (line.day, line.words) == (date(2026, 3, 11), "Neu")


@pytest.mark.parametrize(
    ("typed", "names", "kind", "place"),
    [
        ("Ana y Ben café en el Bar Tern ayer: nuevo", ["Ana", "Ben"], "coffee", "Bar Tern"),
        ("ayer llamé a Ana: nuevo", ["Ana"], "call", ""),
        ("Ana, Ben ayer comida: nuevo", ["Ana", "Ben"], "meal", ""),
        ("paseo con Ana ayer: nuevo", ["Ana"], "walk", ""),
        ("ayer hablamos con Ana en persona: nuevo", ["Ana"], "in_person", ""),
    ],
)
def test_a_spanish_line(typed: str, names: list[str], kind: str, place: str) -> None:
    line = read_line(typed, today=TODAY, region=SPANISH)
    assert (line.names, line.kind, line.place) == (names, InteractionKind(kind), place)
    assert (line.day, line.words) == (date(2026, 3, 11), "Nuevo")


def test_an_english_brief_chat_is_no_german_letter() -> None:
    line = read_line("brief call with Ana yesterday: new job", today=TODAY, region=GERMAN)
    assert line.kind == InteractionKind.CALL


@pytest.mark.parametrize(
    ("typed", "kind", "region"),
    [
        ("Ana #versprochen ein Buch", LoopKind.I_PROMISED, GERMAN),
        ("Ana #mirversprochen ein Buch", LoopKind.THEY_PROMISED, GERMAN),
        ("Ana #nächstes: ein Buch", LoopKind.THEIR_CHAPTER, GERMAN),
        ("Ana #prometi un libro", LoopKind.I_PROMISED, SPANISH),
        ("Ana #prometió un libro", LoopKind.THEY_PROMISED, SPANISH),
        ("Ana #promised a book", LoopKind.I_PROMISED, SPANISH),
    ],
)
def test_a_mark_is_read_in_either_language(typed: str, kind: LoopKind, region: Region) -> None:
    (draft,) = read_line(typed, today=TODAY, region=region).loops
    assert draft.kind == kind


@pytest.mark.parametrize(
    ("typed", "kind", "words", "region"),
    [
        ("ich habe ihr versprochen, die Leiter zu bringen", "i_promised",
         "die Leiter zu bringen", GERMAN),
        ("Sie schuldet mir ein Buch", "they_promised", "ein Buch", GERMAN),
        ("Ana hat mir versprochen, zu schreiben", "they_promised", "zu schreiben", GERMAN),
        ("nächstes Kapitel: die Prüfung", "their_chapter", "die Prüfung", GERMAN),
        ("le prometí la escalera", "i_promised", "la escalera", SPANISH),
        ("me prometió un libro", "they_promised", "un libro", SPANISH),
        ("Ana va a mandar la receta", "they_promised", "mandar la receta", SPANISH),
        ("próximo capítulo: el examen", "their_chapter", "el examen", SPANISH),
        ("she will send the recipe", "they_promised", "send the recipe", SPANISH),
    ],
)  # fmt: skip
def test_whose_a_promise_is(typed: str, kind: str, words: str, region: Region) -> None:
    draft = read_promise(typed, names=["Ana"], today=TODAY, region=region)
    assert draft is not None
    assert (draft.kind, draft.text) == (LoopKind(kind), words)


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("alle 3 Wochen", (3, 3, "week")),
        ("etwa alle fünf bis sieben Wochen", (5, 7, "week")),
        ("jeden Monat", (1, 1, "month")),
        ("vierteljährlich", (3, 3, "month")),
        ("cada 3 semanas", (3, 3, "week")),
        ("de 2 a 3 meses", (2, 3, "month")),
        ("todas las semanas", (1, 1, "week")),
        ("cada quince días", (15, 15, "day")),
        ("trimestral", (3, 3, "month")),
        ("hin und wieder", None),
        ("de vez en cuando", None),
    ],
)
def test_a_rhythm_is_read(typed: str, rule: tuple[int, int, str] | None) -> None:
    found = read_rule(typed)
    assert found == (RhythmRule(*rule) if rule else None)


@pytest.mark.parametrize(
    ("typed", "month", "day", "year"),
    [
        ("3. März 1985", 3, 3, 1985), ("im Oktober", 10, None, None), ("Dez. 1999", 12, None, 1999),
        ("3 de marzo de 1985", 3, 3, 1985), ("en octubre", 10, None, None), ("3 dic", 12, 3, None),
    ],
)  # fmt: skip
def test_a_day_in_parts_is_read(typed: str, month: int, day: int | None, year: int | None) -> None:
    when = read_partial(typed)
    assert (when.month, when.day, when.year) == (month, day, year)


@pytest.mark.parametrize(
    ("written", "pronoun"),
    [("sie/ihr", "she"), ("Er", "he"), ("ella", "she"), ("él/lo", "he"), ("elle", "they")],
)
def test_pronouns_are_known_in_each_language(written: str, pronoun: str) -> None:
    assert pronoun_of(written) == Pronoun(pronoun)


@pytest.mark.parametrize(
    ("text", "language", "typed"),
    [("Ben und An", "de", "An"), ("con An", "es", "An"), ("Ben y An", "es", "An")],
)
def test_a_name_begins_behind_the_small_words(text: str, language: str, typed: str) -> None:
    found = typing_at(text, len(text), (), language)
    assert found is not None
    assert text[found.start : found.end] == typed


_TYPED = (
    "Ana Ben mit con und y Kaffee café gestern ayer im en am el 3. 12 Mai de mayo bis para "
    "#wieder #prometí Brief an a : , nächsten Freitag que viene hace vor in alle la"
)
_WORDS = st.sampled_from(_TYPED.split())


@given(st.lists(_WORDS, max_size=12), st.sampled_from([GERMAN, SPANISH]))
def test_any_line_can_be_read_and_its_parts_lie_within_it(words: list[str], region: Region) -> None:
    text = " ".join(words)
    line = read_line(text, today=TODAY, region=region)
    ends = [0, *(at for span in line.spans for at in (span.start, span.end))]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text)


@pytest.mark.parametrize(("language", "region"), [("de", GERMAN), ("es", SPANISH)])
def test_the_manual_names_marks_that_are_read(language: str, region: Region) -> None:
    page = (MANUAL / language / "talks.md").read_text("utf-8")
    marks = re.findall(r"^\| `(#[^`]+)`", page, re.MULTILINE)
    assert len(marks) == 4
    for mark in marks:
        line = read_line(f"Ana {mark} etwas", today=TODAY, region=region)
        assert line.loops or line.again, mark
