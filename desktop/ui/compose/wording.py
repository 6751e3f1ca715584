"""What Compose says: labels and helping questions by the form of a letter, days, endings."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from desktop.domain.compose.afterwards import Because, Proposal
from desktop.domain.compose.beside import Thing, ThingKind
from desktop.domain.compose.letters import Draft, DraftRow
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftForm, LoopKind, WentBy
from desktop.ui.people.wording.who import Pronouns, pronouns_of
from desktop.ui.phrases import say_date, say_the_day

_ASKS_HOW_WE_MET = {DraftForm.INVITATION: "means_to_me", DraftForm.REPLY: "why_now"}


class Asked(NamedTuple):
    """A field: its label, and the question that helps while it is empty."""

    label: str
    question: str


def who_of(draft: Draft) -> Pronouns:
    return pronouns_of(draft.to.pronouns if draft.to else "")


def called(draft: Draft) -> str:
    return draft.to.called if draft.to else tr("somebody")


def say_form(form: DraftForm) -> str:
    return {
        DraftForm.FREE: tr("A letter"),
        DraftForm.INVITATION: tr("An invitation"),
        DraftForm.THANKS: tr("Thanks"),
        DraftForm.REPLY: tr("An answer"),
    }[form]


def say_title(draft: Draft) -> str:
    return tr("To {name}").format(name=draft.to.called) if draft.to else tr("A letter")


def fields(form: DraftForm, who: Pronouns, *, hard: bool, met: str = "") -> dict[str, Asked]:
    """The four fields, by the name of each in the draft. They only ask: no word of them
    goes into the letter. ``met`` is what the card says of how we met."""
    asked = {
        DraftForm.FREE: _letter,
        DraftForm.INVITATION: _invitation,
        DraftForm.THANKS: _thanks,
        DraftForm.REPLY: _answer,
    }[form](who)
    place = _ASKS_HOW_WE_MET.get(form)
    if met and place is not None:
        question = tr("On the card: {met}").format(met=met)
        asked[place] = Asked(asked[place].label, question)
    if hard:
        asked["might_do"] = Asked(
            _said(tr("What {they} might do"), who), tr("Nothing at all. A line is enough.")
        )
        asked["hope"] = Asked(asked["hope"].label, tr("Not alone with it"))
    return asked


def _letter(who: Pronouns) -> dict[str, Asked]:
    return {
        "why_now": Asked(tr("Why now"), _said(tr("What made you think of {them} today?"), who)),
        "means_to_me": Asked(tr("What it means to me"), tr("What of it is yours?")),
        "hope": _hope(who),
        "might_do": Asked(_said(tr("What {they} might do"), who), tr("Perhaps nothing at all")),
    }


def _invitation(who: Pronouns) -> dict[str, Asked]:
    return {
        "why_now": Asked(tr("The reason"), _said(tr("Why {them}, and why now?"), who)),
        "means_to_me": Asked(tr("How we met"), tr("Where, and what was said first?")),
        "hope": _hope(who),
        "might_do": Asked(
            tr("No agenda"), _said(tr("What makes it easy for {them} to say no?"), who)
        ),
    }


def _thanks(who: Pronouns) -> dict[str, Asked]:
    did = tr("What {they} did")
    return {
        "why_now": Asked(did.format(they=who.they), tr("One thing, as you saw it")),
        "means_to_me": Asked(tr("What it changed"), tr("What is different since?")),
        "hope": _hope(who),
        "might_do": Asked(
            _said(tr("What {they} might do"), who), tr("Nothing: thanks ask nothing")
        ),
    }


def _answer(who: Pronouns) -> dict[str, Asked]:
    return {
        "why_now": Asked(tr("How have we met?"), tr("If you do not know, ask; kindly")),
        "means_to_me": Asked(tr("What I can say truly"), tr("What would you gladly give?")),
        "hope": _hope(who),
        "might_do": Asked(tr("What I leave open"), tr("Nothing need be promised yet")),
    }


def _hope(who: Pronouns) -> Asked:
    label = tr("How I hope they feel") if who.plural else tr("How I hope {they} feels")
    return Asked(label.format(they=who.they), tr("Seen? Accompanied? Free?"))


def _said(words: str, who: Pronouns) -> str:
    return words.format(they=who.they, them=who.them, their=who.their)


def say_dear(who: Pronouns) -> str:
    words = tr("What {they} hold dear") if who.plural else tr("What {they} holds dear")
    return words.format(they=who.they)


def say_on_mind(who: Pronouns) -> str:
    return tr("On {their} mind").format(their=who.their)


def say_words_day(thing: Thing, who: Pronouns, today: date) -> str:
    """ "Her words, 4 February"."""
    words = tr("{Their} words, {day}")
    day = thing.day or today
    said = say_date(day, with_year=day.year != today.year)
    return words.format(Their=_capital(who.their), day=said)


def say_thing(thing: Thing, who: Pronouns, today: date) -> str:
    """As it stands beside the letter, on one line: "The bread recipe, promised 5 February"."""
    if thing.kind is not ThingKind.LOOP or thing.day is None:
        return thing.text
    day = say_date(thing.day, with_year=thing.day.year != today.year)
    kinds = {
        LoopKind.I_PROMISED: tr("{what}, promised {day}"),
        LoopKind.THEY_PROMISED: tr("{what}, promised by {them} {day}"),
        LoopKind.THEIR_CHAPTER: tr("{what}, {day}"),
    }
    words = kinds[LoopKind(thing.detail)]
    return words.format(what=thing.text, day=day, them=who.them)


def say_went(row: DraftRow, today: date) -> str:
    """ "Went by mail on 5 February"."""
    by = {
        WentBy.MAIL: tr("Went by mail {day}"),
        WentBy.COPIED: tr("Copied and gone {day}"),
        WentBy.SHARED: tr("Shared {day}"),
    }
    words = by[WentBy(row.went_by)] if row.went_by else tr("Went {day}")
    return words.format(day=say_the_day(row.day, today))


def say_how_landed(row: DraftRow) -> str:
    """The question, for its own line."""
    what = {
        DraftForm.FREE: tr("How did your letter to {name} land?"),
        DraftForm.INVITATION: tr("How did your invitation to {name} land?"),
        DraftForm.THANKS: tr("How did your thanks to {name} land?"),
        DraftForm.REPLY: tr("How did your answer to {name} land?"),
    }[row.form]
    return what.format(name=row.called or tr("somebody"))


def say_why_day(proposal: Proposal, name: str) -> str:
    """Why this day is proposed for the next step."""
    return {
        Because.CHAPTER: tr("The day after: {what}").format(what=proposal.text),
        Because.RHYTHM: tr("When you would both be glad to be in touch again"),
        Because.ANSWER: tr("Time enough for {name} to answer").format(name=name),
    }[proposal.because]


def next_reason(proposal: Proposal | None, name: str) -> str:
    """What the next step begins with as its reason."""
    if proposal is not None and proposal.because is Because.CHAPTER:
        return tr("After: {what}").format(what=proposal.text)
    return tr("Listen for {name}’s answer").format(name=name)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
