"""What the preview says of single records, happenings and files, and of what is to come."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.domain.drafts import PersonDraft
from desktop.domain.found import FoundPlan
from desktop.domain.happenings import HappeningDraft
from desktop.domain.importing import Decision, FileTold
from desktop.domain.language import counted, marks, tr
from desktop.domain.stories import StoryKind
from desktop.domain.vocabulary import EvidenceForm
from desktop.ui.importing.deciding import Coming, Deciding
from desktop.ui.phrases import say_date, say_names


def say_agree(coming: Coming) -> str:
    """What the button does: "Bring in 398 people"."""
    if coming.new:
        return counted(coming.new, "Bring in one person", "Bring in {count} people")
    if coming.joined:
        one, many = marks("Join one who is here", "Join {count} who are here")
        return counted(coming.joined, one, many)
    if coming.changed:
        one, many = marks("Bring one up to date", "Bring {count} up to date")
        return counted(coming.changed, one, many)
    if coming.stories:
        one, many = marks("Bring in what was told", "Bring in {count} things told")
        return counted(coming.stories, one, many)
    if coming.circles:
        return counted(coming.circles, "Bring in one circle", "Bring in {count} circles")
    return tr("Bring in what happened") if coming.found else tr("Bring them in")


def say_tables(tables: Mapping[Path, bool]) -> str:
    """ "club.csv: columns as last time"."""
    names = say_names([path.name for path in tables])
    if all(tables.values()):
        return tr("{files}: columns as last time").format(files=names)
    return tr("{files}: columns as you told").format(files=names)


def say_came(coming: Coming) -> str:
    """What came in, as a heading: "398 people came in"."""
    if coming.new:
        return counted(coming.new, "One person came in", "{count} people came in")
    if coming.joined:
        one, many = marks("One was joined", "{count} were joined")
        return counted(coming.joined, one, many)
    if coming.changed:
        one, many = marks("One is up to date", "{count} are up to date")
        return counted(coming.changed, one, many)
    if coming.circles:
        return counted(coming.circles, "One circle came in", "{count} circles came in")
    return tr("What happened came in") if coming.found else tr("It came in")


def say_came_besides(coming: Coming) -> str:
    """The rest of it, in a sentence; "" where there is no more."""
    parts = [
        counted(count, one, many)
        for count, one, many in (
            (coming.joined if coming.new else 0, *marks("one record was joined with its like",
             "{count} records were joined with their like")),
            (coming.changed if coming.new + coming.joined else 0,
             *marks("one was brought up to date", "{count} were brought up to date")),
            (coming.circles, *marks("one circle was filled", "{count} circles were filled")),
            (coming.stories, *marks("one thing told of them came along",
             "{count} things told of them came along")),
            (coming.left_out, *marks("one stayed away", "{count} stayed away")),
        )
        if count
    ]  # fmt: skip
    said = say_names(parts)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def say_incoming_state(deciding: Deciding, index: int) -> str:
    """What becomes of a record that is new, where that is more than coming in."""
    if index in deciding.left_out:
        return tr("stays away")
    match = deciding.match_of(index)
    if match is None:
        return ""
    if deciding.joins(index):
        return tr("joins {name}").format(name=match.name)
    return tr("may be the same") if deciding.decision(match) is Decision.LATER else ""


def say_stories(told: Mapping[StoryKind, int], most: int = 0) -> str:
    """ "14 talks, 3 notes and one plan"; with ``most`` the rest is only counted."""
    words = {
        StoryKind.INTERACTION: marks("one talk", "{count} talks"),
        StoryKind.NOTE: marks("one note", "{count} notes"),
        StoryKind.LOOP: marks("one promise", "{count} promises"),
        StoryKind.GIVING: marks("one gift", "{count} gifts"),
        StoryKind.PLAN: marks("one plan", "{count} plans"),
        StoryKind.FACET: marks("one thing to know", "{count} things to know"),
        StoryKind.FILE: marks("one document", "{count} documents"),
        StoryKind.RHYTHM: marks("one rhythm", "{count} rhythms"),
        StoryKind.INTRODUCED: marks("who introduced you", "who introduced you"),
        StoryKind.CARD: marks("a kept card", "{count} kept cards"),
    }
    parts = [counted(count, *words[kind]) for kind, count in told.items()]
    rest = sum(list(told.values())[most:])
    if most and rest:
        parts = [*parts[:most], counted(rest, "one more", "{count} more")]
    said = say_names(parts)
    return said[:1].upper() + said[1:]


def say_found(found: FoundPlan) -> str:
    """ "14 talks, 2 meetings and one date"."""
    parts = (
        (found.talks, marks("one talk", "{count} talks")),
        (found.meetings, marks("one meeting", "{count} meetings")),
        (found.dates, marks("one date", "{count} dates")),
        (found.requests, marks("one invitation", "{count} invitations")),
        (len(found.changed), marks("one that changed", "{count} that changed")),
        (len(found.gone), marks("one that is off", "{count} that are off")),
    )
    said = say_names([counted(count, *words) for count, words in parts if count])
    return said[:1].upper() + said[1:]


def say_members(group: PersonDraft) -> str:
    return counted(len(group.members), "one member", "{count} members")


def say_happening(one: HappeningDraft) -> str:
    """ "12 March 2026: a talk with Ana and Bo (calendar.ics)"."""
    what = {
        EvidenceForm.TALK: tr("a talk"),
        EvidenceForm.MEETING: tr("a meeting"),
        EvidenceForm.OCCASION: tr("a date"),
        EvidenceForm.REQUEST: tr("an invitation"),
    }[EvidenceForm(one.form)]
    names = [person.name or person.value for person in one.with_whom if not person.me]
    whom = tr("{what} with {names}").format(what=what, names=say_names(names)) if names else what
    said = f"{whom}, {one.title}" if one.title else whom
    line = tr("{day}: {what}").format(day=say_date(one.day), what=said)
    return f"{line} ({one.origin})" if one.origin else line


def _unreadable(count: int) -> str:
    if not count:
        return ""
    return counted(count, "{count} could not be read", "{count} could not be read", "in a list")


def say_file(told: FileTold) -> str:
    """ "contacts.vcf: 398 people, 3 groups, 2 could not be read"."""
    parts = [
        counted(told.people, "one person", "{count} people") if told.people else "",
        counted(told.groups, "one group", "{count} groups") if told.groups else "",
        counted(told.happenings, "one thing that happened", "{count} things that happened")
        if told.happenings
        else "",
        counted(told.stories, "one thing told of them", "{count} things told of them")
        if told.stories
        else "",
        counted(told.left_out, "{count} left out", "{count} left out") if told.left_out else "",
        counted(
            told.unreadable, "{count} could not be read", "{count} could not be read", "in a list"
        )
        if told.unreadable
        else "",
    ]
    said = ", ".join(filter(None, parts)) or tr("nothing")
    return f"{told.name}: {said}"
