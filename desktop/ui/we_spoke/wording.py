"""What the sheet says of kinds, loops, and of what keeping will do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.names import NameMatch
from desktop.domain.understood_talk import UnderstoodTalk
from desktop.domain.vocabulary import InteractionKind, LoopKind
from desktop.ui.phrases import say_date, say_names, say_weekday, say_whole_day

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


def tr(text: str) -> str:
    return QCoreApplication.translate("WeSpoke", text)


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


def say_outcome(talk: UnderstoodTalk, today: date) -> str:
    """What keeping it will do to rhythms, and who comes into the book; "" while open."""
    known = [meant.person for meant in talk.people if meant.person]
    day = say_date(talk.day, with_year=talk.day.year != today.year)
    later = [p for p in known if p.last_contact_on is not None and p.last_contact_on > talk.day]
    begin = [p for p in known if p.in_practice and p not in later]
    said = []
    if begin:
        said.append(_begin_again(len(begin), len(known)).format(day=day, names=_given(begin)))
    if later:
        words = tr("You have spoken with {names} since, so that rhythm stays.")
        said.append(words.format(names=_given(later)))
    new = [meant.typed for meant in talk.people if meant.is_new]
    if new:
        come = (
            tr("{names} comes into your book.")
            if len(new) == 1
            else tr("{names} come into your book.")
        )
        said.append(come.format(names=say_names(new)))
    if not said and known:
        said.append(tr("It becomes a part of their story."))
    return " ".join(said)


def _begin_again(count: int, known: int) -> str:
    if count == known and count > 1:
        return tr("Their rhythms begin again from {day}.")
    return tr("The rhythm with {names} begins again from {day}.")


def _given(people: Sequence[NameMatch]) -> str:
    return say_names([person.name.split(" ")[0] for person in people])
