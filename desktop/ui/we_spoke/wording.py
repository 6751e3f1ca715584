"""What the sheet says of kinds, loops, and of what keeping will do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.language import tr, trn
from desktop.domain.names import NameMatch
from desktop.domain.still_open import NextPlanned, StillOpen
from desktop.domain.talk_parts import Again
from desktop.domain.understood_talk import Meant, UnderstoodTalk, Whom
from desktop.domain.vocabulary import InteractionKind, LoopKind, Size
from desktop.ui.people.wording.rhythm import say_count
from desktop.ui.phrases import (
    say_confided,
    say_date,
    say_names,
    say_the_day,
    say_weekday,
    say_whole_day,
)

KIND_ICONS = {
    InteractionKind.IN_PERSON: "handshake",
    InteractionKind.COFFEE: "coffee",
    InteractionKind.MEAL: "cake",
    InteractionKind.WALK: "footprints",
    InteractionKind.CALL: "phone",
    InteractionKind.VIDEO: "video",
    InteractionKind.MESSAGE: "message-circle",
    InteractionKind.LETTER: "mail",
    InteractionKind.GATHERING: "ticket",
    InteractionKind.OTHER: "message-circle-heart",
}


def say_kind(kind: InteractionKind) -> str:
    return {
        InteractionKind.IN_PERSON: tr("In person"),
        InteractionKind.COFFEE: tr("Coffee"),
        InteractionKind.MEAL: tr("A meal"),
        InteractionKind.WALK: tr("A walk"),
        InteractionKind.CALL: tr("A call"),
        InteractionKind.VIDEO: tr("A video call"),
        InteractionKind.MESSAGE: tr("A message"),
        InteractionKind.LETTER: tr("A letter"),
        InteractionKind.GATHERING: tr("At a gathering"),
        InteractionKind.OTHER: tr("A talk"),
    }[kind]


def say_exact_day(day: date, today: date) -> str:
    """ "Wed 11 March": exact, so that a misunderstanding is seen."""
    if day == today:
        return tr("Today, {day}").format(day=say_date(day, with_year=False))
    words = tr("{weekday} {day}")
    return words.format(
        weekday=say_weekday(day.weekday()), day=say_date(day, with_year=day.year != today.year)
    )


def say_loop_kind(kind: LoopKind) -> str:
    return {
        LoopKind.I_PROMISED: tr("I promised"),
        LoopKind.THEY_PROMISED: tr("They promised"),
        LoopKind.THEIR_CHAPTER: tr("Their next chapter"),
    }[kind]


def say_loop_day(day: date | None, people: int) -> str:
    """ "around Sunday 15 March, to both"."""
    words = tr("around {day}").format(day=say_whole_day(day)) if day else ""
    whom = "" if people < 2 else tr("to both") if people == 2 else tr("to each of them")
    return ", ".join(part for part in (words, whom) if part)


def say_mark(opens: LoopKind | None) -> str:
    """What a mark opens, for its offer; None is the next contact."""
    return tr("the next step, and when") if opens is None else say_loop_kind(opens)


def say_meant(meant: Meant) -> str:
    """ "Ana Moreau", "Zoë, new", "Which Ana?", "Choir, three people", "All nine of Choir?"."""
    if meant.circle is not None:
        many = len(meant.people)
        words = trn("{name}, one person", "{name}, {count} people", many)
        if meant.is_open and many != 1:
            words = trn("All {count} of {name}?", "All {count} of {name}?", many)
        return words.format(name=meant.circle.name, count=say_count(many))
    if meant.person is not None:
        return meant.person.name
    if meant.is_new:
        return tr("{name}, new").format(name=meant.typed)
    return tr("Which {name}?").format(name=meant.typed) if meant.choices else meant.typed


def say_whom(whom: Whom) -> str:
    """Somebody who may be meant, told apart from others of the name."""
    if isinstance(whom, NameMatch):
        return f"{whom.name}, {whom.second}" if whom.second else whom.name
    words = tr("All {count} of {name}")
    return words.format(name=whom.name, count=say_count(len(whom.people)))


def say_again(again: Again) -> str:
    """ "Call, Fri 20 March: how the exam went"; asks when no day was said."""
    size = {
        Size.LINE: tr("A line"),
        Size.CALL: tr("A call"),
        Size.TIME_TOGETHER: tr("Time together"),
    }[again.size]
    if again.day is None:
        return tr("{size}: when?").format(size=size)
    words = tr("{size}, around {day}") if again.about else tr("{size}, {day}")
    return words.format(size=size, day=say_whole_day(again.day))


def say_still_open(row: StillOpen, *, with_name: bool) -> str:
    """ "I promised: the bookbinder's name", "Thanks to Ana for: the drill". It lies over
    whatever is on the screen, hence never what was confided."""
    name = row.name.split(" ")[0]
    if not row.is_loop:
        about = tr("Thanks to {name} for") if with_name else tr("Thanks for")
    elif with_name:
        about = {
            LoopKind.I_PROMISED: tr("I promised {name}"),
            LoopKind.THEY_PROMISED: tr("{name} promised"),
            LoopKind.THEIR_CHAPTER: tr("{name}’s next chapter"),
        }[LoopKind(row.kind)]
    else:
        about = say_loop_kind(LoopKind(row.kind))
    text = say_confided() if row.confided else row.text
    return tr("{about}: {text}").format(about=about.format(name=name), text=text)


def say_trouble(talk: UnderstoodTalk, today: date) -> str:
    """Why it cannot be kept like this, in a sentence; "" when it can."""
    asked = next((meant for meant in talk.named if meant.is_open), None)
    if not talk.named:
        return tr("A name is needed: with whom was it?")
    if asked is not None and asked.circle is not None:
        return tr("Were all of {name} there?").format(name=asked.circle.name)
    if asked is not None:
        return tr("More than one fits. Who is meant?")
    if talk.day > today:
        return tr("That day is still to come. Was it another?")
    if talk.again is not None and talk.again.day is None:
        return tr("When again? Say a day, such as “in two weeks”.")
    return ""


def say_outcome(talk: UnderstoodTalk, today: date, planned: Sequence[NextPlanned] = ()) -> str:
    """What keeping it will do to rhythms, and who comes into the book; "" while open."""
    known = talk.known
    day = say_date(talk.day, with_year=talk.day.year != today.year)
    later = [p for p in known if p.last_contact_on is not None and p.last_contact_on > talk.day]
    begin = [p for p in known if p.in_practice and p not in later]
    said = []
    if begin:
        said.append(_begin_again(len(begin), len(known)).format(day=day, names=_given(begin)))
    if later:
        words = tr("You have spoken with {names} since, so that rhythm stays.")
        said.append(words.format(names=_given(later)))
    new = talk.newcomers
    if new:
        come = trn("{names} comes into your book.", "{names} come into your book.", len(new))
        names = say_names(new)
        said.append(come.format(names=names[:1].upper() + names[1:]))
    if not said and known:
        said.append(tr("It becomes a part of their story."))
    if said and planned:
        said.append(_stays(planned[0], today))
    return " ".join(said)


def _stays(plan: NextPlanned, today: date) -> str:
    """ "Amara's next line stays on Saturday."."""
    size = {
        Size.LINE: tr("{name}’s next line stays where it is, {day}."),
        Size.CALL: tr("{name}’s next call stays where it is, {day}."),
        Size.TIME_TOGETHER: tr("{name}’s next time together stays where it is, {day}."),
    }
    words = size.get(Size(plan.size or Size.LINE), size[Size.LINE])
    return words.format(name=plan.name.split(" ")[0], day=say_the_day(plan.day, today))


def _begin_again(count: int, known: int) -> str:
    if count == known and count > 1:
        return tr("Their rhythms begin again from {day}.")
    return tr("The rhythm with {names} begins again from {day}.")


def _given(people: Sequence[NameMatch]) -> str:
    given = [person.name.split(" ")[0] for person in people]
    return say_names(given if len(given) < 4 else [*given[:3], tr("others")])
