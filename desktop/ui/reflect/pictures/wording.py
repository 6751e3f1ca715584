"""What the pictures say, in plain words and in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.language import tr
from desktop.domain.reflect.pictures import Begun, BothWays, Given, Lean, Stages, TimeSpent
from desktop.domain.reflect.span import Span
from desktop.domain.sentences import small
from desktop.domain.vocabulary import Direction, GivingKind
from desktop.ui.phrases import say_length, say_names, say_short_date
from desktop.ui.reflect.pictures.in_words import InWords


def circle_name(name: str) -> str:
    """Of the circle, or of those who are in none."""
    return name or tr("In no circle")


def in_span(span: Span) -> str:
    return {
        Span.WEEK: tr("this week"),
        Span.SEASON: tr("this season"),
        Span.YEAR: tr("this year"),
    }[span]


def no_talks(span: Span) -> str:
    return tr("No talks are written down {when}. That is all right.").format(when=in_span(span))


# Who began it


def nobody_knows_who_began() -> str:
    return tr("Nothing says who began. “We spoke” can note it.")


def lean(word: Lean) -> str:
    return {
        Lean.ONLY_ME: tr("always me"),
        Lean.MOSTLY_ME: tr("mostly me"),
        Lean.ME_A_LITTLE: tr("I reach out a little more"),
        Lean.EVEN: tr("about even"),
        Lean.THEM_A_LITTLE: tr("they reach out a little more"),
        Lean.MOSTLY_THEM: tr("mostly they"),
        Lean.ONLY_THEM: tr("always they"),
        Lean.UNKNOWN: tr("not noted"),
    }[word]


def begun_row(row: Begun) -> str:
    return tr("{circle}: {lean}").format(circle=circle_name(row.name), lean=lean(row.lean))


def begun_in_a_sentence(rows: Sequence[Begun]) -> str:
    return tr("{rows}.").format(rows="; ".join(begun_row(row) for row in rows))


def begun_in_words(rows: Sequence[Begun]) -> InWords:
    heads = (tr("Circle"), tr("me"), tr("they"), tr("both"), tr("not noted"), "")
    return InWords(
        heads,
        tuple(
            (
                circle_name(row.name), str(row.me), str(row.them), str(row.both),
                str(row.unknown), lean(row.lean),
            )
            for row in rows
        ),
    )  # fmt: skip


# Giving, both ways


def nothing_given(span: Span) -> str:
    return tr("Nothing given or received is noted {when}.").format(when=in_span(span))


def given_words(one: Given) -> str:
    """What it was; of what was confided only of which kind, and with whom."""
    if one.text:
        return one.text
    words = {
        GivingKind.INTRODUCTION: tr("an introduction, with {name}"),
        GivingKind.HELP: tr("help, with {name}"),
        GivingKind.RESOURCE: tr("something useful, with {name}"),
        GivingKind.TIME: tr("time, with {name}"),
        GivingKind.GIFT: tr("a gift, with {name}"),
        GivingKind.APPRECIATION: tr("a kind word, with {name}"),
    }[one.kind]
    return words.format(name=one.person)


def given_phrase(one: Given) -> str:
    """The same for the face; who was introduced belongs to it."""
    if one.text and one.kind is GivingKind.INTRODUCTION and one.person not in one.text:
        words = small(one.text)
        return tr("{name}, {words}").format(name=one.person, words=words)
    return given_words(one)


def giving_in_a_sentence(both: BothWays) -> str:
    sides = (
        (tr("I gave {things}."), both.given),
        (tr("I received {things}."), both.received),
    )
    return " ".join(
        words.format(things=say_names([given_words(one) for one in rows]))
        for words, rows in sides
        if rows
    )


def giving_in_words(both: BothWays) -> InWords:
    way = {Direction.GIVEN: tr("to {name}"), Direction.RECEIVED: tr("from {name}")}
    heads = (tr("What"), tr("Which way"), tr("When"))
    return InWords(
        heads,
        tuple(
            (
                given_words(one), way[one.direction].format(name=one.person),
                say_short_date(one.day),
            )
            for one in (*both.given, *both.received)
        ),
    )  # fmt: skip


# Where my time went


def mostly_to(rows: Sequence[TimeSpent]) -> str:
    """ "mostly to Old friends"; "" where no circle stands out."""
    whole = sum(row.minutes for row in rows)
    most = max(rows, key=lambda row: row.minutes, default=None)
    if most is None or len(rows) < 2 or most.minutes < whole * 0.28:
        return ""
    if most.circle_id is None:
        return tr("mostly outside the circles")
    return tr("mostly to {circle}").format(circle=most.name)


def about(minutes: float) -> str:
    """ "about 2 h": nobody measured it."""
    rounded = max(5, round(minutes / 5) * 5) if minutes < 60 else round(minutes / 15) * 15
    return tr("about {length}").format(length=say_length(rounded))


def time_in_words(rows: Sequence[TimeSpent]) -> InWords:
    heads = (tr("Circle"), tr("Time", "spent"))
    return InWords(heads, tuple((circle_name(row.name), about(row.minutes)) for row in rows))


def time_in_a_sentence(rows: Sequence[TimeSpent]) -> str:
    said = [f"{circle_name(row.name)}, {about(row.minutes)}" for row in rows]
    return tr("{rows}.").format(rows="; ".join(said))


# Where we are


def nobody_on_the_journey() -> str:
    return tr("Nobody is on the journey yet. Most people need no stage.")


def stage_row(name: str, people: Sequence[str]) -> str:
    if not people:
        return tr("{stage}: nobody").format(stage=name)
    return tr("{stage}: {people}").format(stage=name, people=say_names(people))


def stages_in_a_sentence(found: Stages) -> str:
    rows = [
        stage_row(place.name, [name for _, name in place.people])
        for place in found.places
        if place.people
    ]
    return " ".join(f"{row}." for row in rows)


def path_words(found: Stages, start: int | None, end: int) -> str:
    """ "Connection back to Attention", "Onto the board: Noticed"."""
    to = found.place(end).name
    if start is None:
        return tr("Onto the board: {to}").format(to=to)
    order = [place.stage_id for place in found.places]
    back = order.index(end) < order.index(start)
    words = tr("{start} back to {to}") if back else tr("{start} to {to}")
    return words.format(start=found.place(start).name, to=to)


def stages_in_words(found: Stages) -> InWords:
    places = [
        (place.name, say_names([name for _, name in place.people]) or tr("nobody"))
        for place in found.places
    ]
    paths = [
        (path_words(found, path.from_stage_id, path.to_stage_id),
         say_names([name for _, name in path.people]))
        for path in found.paths
    ]  # fmt: skip
    return InWords((tr("Where, and which way"), tr("Who")), (*places, *paths))


def paths_in_a_sentence(found: Stages) -> str:
    said = [
        tr("{path}: {people}.").format(
            path=path_words(found, path.from_stage_id, path.to_stage_id),
            people=say_names([name for _, name in path.people]),
        )
        for path in found.paths
    ]
    return " ".join(said)


def paths_head(span: Span) -> str:
    return tr("Paths taken {when}: on above, back below").format(when=in_span(span))


def nobody_in_the_web() -> str:
    return tr("Nobody is in practice yet. Whom would you like to turn to?")
