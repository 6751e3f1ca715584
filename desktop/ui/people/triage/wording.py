"""What is said while one looks through the address book one at a time."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.pronouns import Pronoun
from desktop.domain.questions import said_of
from desktop.domain.triage import Acquaintances, BothWays, CameFrom, Contacts, TriageCard, Words
from desktop.ui.phrases import say_date, say_day, say_month, say_names

_A_YEAR = 330


def say_work(card: TriageCard) -> str:
    """ "Head of music, a school in Bath"."""
    return ", ".join(part for part in (card.title, card.organisation) if part)


def say_came_from(came: CameFrom | None, today: date) -> str:
    """ "From your LinkedIn file, 20 February"."""
    if came is None:
        return tr("Written down by you")
    if came.format.startswith("linkedin"):
        where = tr("From your LinkedIn file")
    elif came.format.startswith("monica"):
        where = tr("From your Monica account")
    elif came.origin:
        where = tr("From {file}").format(file=came.origin)
    else:
        where = tr("From a file of yours")
    return tr("{where}, {day}").format(where=where, day=_day(came.day, today))


def say_words_head(words: Words, who: Pronoun) -> str:
    """ "The last he wrote"."""
    if words.written:
        return said_of(tr("The last [she|he|they] wrote"), who)
    return said_of(tr("The last [she|he|they] said"), who)


def say_words(words: Words) -> str:
    return tr("“{words}”").format(words=words.text.strip())


def say_contacts(contacts: Contacts) -> str:
    """ "A few messages, each way"."""
    if contacts.messages:
        what = tr("A few messages") if contacts.few else tr("Many messages")
        one_way = {
            BothWays.BOTH: tr("{what}, each way"),
            BothWays.THEM: tr("{what} to you"),
            BothWays.ME: tr("{what} from you"),
        }
        return one_way.get(contacts.ways, "{what}").format(what=what)
    return tr("You were in touch a few times") if contacts.few else tr("You were in touch often")


def say_until(day: date, today: date) -> str:
    """ "until May 2021", "yesterday"."""
    if (today - day).days > _A_YEAR:
        return tr("until {when}").format(when=say_month(day))
    return say_day(day, today)


def say_knows(knows: Acquaintances) -> str:
    """ "Knows Callum Reid and Amara Okafor"."""
    words = tr("Knows {names}") if knows.tied else tr("May know {names}")
    return words.format(names=say_names(knows.names))


def say_how_known(knows: Acquaintances) -> str:
    return "" if knows.tied else tr("the same place of work")


def say_card(card: TriageCard, today: date) -> str:
    """All of it in one sentence after the other, for screen readers."""
    said = [card.name, say_work(card), say_came_from(card.came_from, today)]
    if card.words is not None:
        said.append(f"{say_words_head(card.words, card.pronoun)}: {say_words(card.words)}")
    if card.contacts is not None:
        until = say_until(card.contacts.until, today)
        said.append(f"{say_contacts(card.contacts)}, {until}")
    if card.knows is not None:
        said.append(say_knows(card.knows))
    return ". ".join(part.rstrip(".") for part in said if part)


def _day(day: date, today: date) -> str:
    far = abs((today - day).days) > _A_YEAR
    return say_date(day, with_year=far) if abs((today - day).days) > 1 else say_day(day, today)
