"""What a brief says: when it is, what was said, what is open, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from desktop.domain.brief import (
    BriefPerson,
    LastWords,
    Listened,
    OpenLoop,
    Part,
    Remembered,
    Worth,
)
from desktop.domain.language import mark, tr, trn
from desktop.domain.meetings import MeetingFacts
from desktop.domain.people import LoopRow
from desktop.domain.sentences import small
from desktop.domain.vocabulary import Advised, Interrupted, OccasionKind, Size
from desktop.ui.people.wording.facets import say_facet
from desktop.ui.people.wording.loops import say_loop_day, say_loop_kind
from desktop.ui.people.wording.occasions import say_occasion_word
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.people.wording.who import Pronouns, pronouns_of, say_last
from desktop.ui.phrases import say_date, say_day, say_length, say_time, with_article

_ASSUMED = 30  # minutes of an appointment without a length
_HEARD: dict[str, str] = {
    Interrupted.NO: mark("let {them} finish"),
    Interrupted.ONCE: mark("interrupted once"),
    Interrupted.OFTEN: mark("interrupted more than once"),
}
_SPOKE: dict[str, str] = {
    Advised.NO: mark("kept my advice to myself"),
    Advised.ASKED: mark("gave advice when {they} asked"),
    Advised.UNASKED: mark("gave advice nobody had asked for"),
}


def who_of(people: Sequence[BriefPerson]) -> Pronouns:
    """How one speaks of one, or of several together."""
    return pronouns_of(people[0].pronouns if len(people) == 1 else "")


def say_head(facts: MeetingFacts, today: date) -> str:
    """ "A call, today at 10:30, half an hour"."""
    if not facts.is_planned:
        return tr("Nothing planned; for whenever you speak")
    what = facts.title or _size(facts.size)
    length = say_length(facts.minutes) if facts.minutes and facts.starts_at else ""
    return ", ".join(part for part in (what, _when(facts, today), length) if part)


def say_until(facts: MeetingFacts, now: datetime) -> str:
    """ "In forty minutes", "Tomorrow at 10:30", "It was at 9:00". ``now`` is the wall's clock."""
    today = now.date()
    if facts.starts_at is None:
        return _capital(say_day(facts.day, today)) if facts.is_planned else tr("Before you speak")
    ahead = (facts.starts_at - now) / timedelta(minutes=1)
    if ahead <= -(facts.minutes or _ASSUMED):
        return tr("It was {when}").format(when=_when(facts, today))
    if ahead <= 0:
        return tr("It is now")
    if facts.day == today and ahead < 195:
        return _soon(ahead)
    return _capital(_when(facts, today))


def say_how_to_read(facts: MeetingFacts, who: Pronouns) -> str:
    if facts.size == Size.LINE:
        return tr("Read it once, then write as you would speak.")
    words = tr("Read it once, then put it away. {They} will notice if you are reading.")
    return words.format(They=_capital(who.they))


def say_after(facts: MeetingFacts) -> str:
    """ "After the call"."""
    if not facts.size:
        return tr("After the talk")
    return {
        Size.LINE: tr("After the line"),
        Size.CALL: tr("After the call"),
        Size.TIME_TOGETHER: tr("After the meeting"),
    }[Size(facts.size)]


def say_part(part: Part, who: Pronouns) -> str:
    """A part of the page, for the list of checks."""
    return {
        Part.INTENTION: tr("Intention"),
        Part.LAST_WORDS: say_last_words_title(who),
        Part.OPEN: tr("Open between us"),
        Part.UNKNOWN: tr("What I do not know yet"),
        Part.ASKS: tr("What this step asks"),
        Part.REMEMBER: tr("Worth remembering"),
        Part.PLACE: tr("Place"),
        Part.PEN: tr("Room for the pen"),
    }[part]


def say_why_title(person: BriefPerson) -> str:
    return tr("Why {name}, truly").format(name=person.called)


def say_last_words_title(who: Pronouns) -> str:
    return tr("{Their} last words").format(Their=_capital(who.their))


def say_asks_title(person: BriefPerson) -> str:
    return tr("What this season asks") if person.hard_season else tr("What this step asks")


def asks_icon(person: BriefPerson) -> str:
    if person.hard_season:
        return "umbrella"
    return (person.stage.icon if person.stage else "") or "ear"


def say_warmth_words(person: BriefPerson, today: date) -> str:
    """ "spoke 2 weeks ago"."""
    if person.last_contact_on is None:
        return tr("not spoken yet")
    return say_last(person.last_contact_on, person.last_kind, today)


def say_where_from(words: LastWords, today: date) -> str:
    """ "A call, 26 February. Under it: fear, and a great tiredness."."""
    day = say_date(words.day, with_year=words.day.year != today.year)
    day = tr("about {day}").format(day=with_article(day)) if words.about else day
    said = [tr("{what}, {day}.").format(what=say_kind(words.kind), day=day)]
    if words.feeling:
        said.append(tr("Under it: {feeling}").format(feeling=_stop(words.feeling)))
    return " ".join(said)


def say_open(loop: OpenLoop, who: Pronouns) -> str:
    """ "I promised: the notes from the evening"."""
    return tr("{whose}: {what}").format(whose=say_loop_kind(loop.kind, who), what=loop.text)


def say_open_day(loop: OpenLoop, today: date) -> str:
    return say_loop_day(_row(loop), today)


def say_meant(person: BriefPerson) -> str:
    """What I meant to ask, as a question on the page."""
    return _capital(person.meant_to_ask)


def say_listened(listened: Listened, who: Pronouns) -> str:
    """ "Last time I interrupted once, and gave advice nobody had asked for."."""
    did = (_HEARD.get(listened.interrupted, ""), _SPOKE.get(listened.advised, ""))
    told = [tr(part).format(they=who.they, them=who.them) for part in did if part]
    joined = tr("{first}, and {second}").format(first=told[0], second=told[-1])
    return tr("Last time I {did}.").format(did=joined if len(told) > 1 else told[0])


def say_remembered(row: Remembered, today: date) -> tuple[str, str]:
    """Something worth remembering, and in a word what it is."""
    if row.worth is Worth.FACET:
        return row.text, small(say_facet(row.kind))
    if row.worth is Worth.THANKS:
        return row.text, tr("not yet thanked")
    what = _capital(row.text or say_occasion_word(row.kind))
    assert row.day is not None
    near = abs((row.day - today).days) <= 6
    day = say_day(row.day, today) if near else say_date(row.day, with_year=False)
    return tr("{what}, {day}").format(what=what, day=day), _years(row)


def say_place(facts: MeetingFacts) -> str:
    """Where it is; by telephone where nothing else is said."""
    if facts.place:
        return facts.place
    return tr("By phone") if facts.size == Size.CALL else ""


def say_call(person: BriefPerson) -> str:
    return tr("Call {name}").format(name=person.called)


def say_write(person: BriefPerson) -> str:
    return tr("Write to {name}").format(name=person.called)


def say_card(who: Pronouns) -> str:
    return tr("{Their} card").format(Their=_capital(who.their))


def _when(facts: MeetingFacts, today: date) -> str:
    day = say_day(facts.day, today)
    if facts.starts_at is None:
        return day
    return tr("{day} at {time}").format(day=day, time=say_time(facts.starts_at))


def _soon(minutes: float) -> str:
    """In words, by five minutes; beyond an hour by quarters, then by half hours."""
    fives = round(minutes / 5) * 5
    if fives <= 5:
        return tr("In a few minutes")
    named = {
        10: tr("In ten minutes"), 15: tr("In a quarter of an hour"), 20: tr("In twenty minutes"),
        25: tr("In twenty-five minutes"), 30: tr("In half an hour"),
        35: tr("In thirty-five minutes"), 40: tr("In forty minutes"),
        45: tr("In three quarters of an hour"), 50: tr("In fifty minutes"),
        55: tr("In an hour, nearly"), 60: tr("In an hour"),
    }  # fmt: skip
    if fives <= 60:
        return named[fives]
    quarters = round(minutes / 15) if minutes < 105 else 2 * round(minutes / 30)
    return {
        4: tr("In an hour"), 5: tr("In an hour and a quarter"), 6: tr("In an hour and a half"),
        8: tr("In two hours"), 10: tr("In two hours and a half"),
    }.get(quarters, tr("In two hours") if minutes < 150 else tr("In three hours"))  # fmt: skip


def _size(size: str) -> str:
    return {
        Size.LINE: tr("A line"),
        Size.CALL: tr("A call"),
        Size.TIME_TOGETHER: tr("Time together"),
    }[Size(size)]


def _row(loop: OpenLoop) -> LoopRow:
    return LoopRow(loop.id, loop.kind, loop.text, loop.opened_on, loop.about_on)


def _years(row: Remembered) -> str:
    if not row.years:
        return ""
    if row.kind == OccasionKind.BIRTHDAY:
        return tr("turning {years}").format(years=row.years)
    return trn("a year", "{years} years", row.years).format(years=row.years)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _stop(words: str) -> str:
    bare = words.strip()
    return bare if bare.endswith((".", "?", "!", "…", "”")) else f"{bare}."
