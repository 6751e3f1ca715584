"""What the preview says of single records, happenings and files, and of what is to come."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.domain.drafts import PersonDraft
from desktop.domain.found import FoundPlan
from desktop.domain.happenings import HappeningDraft
from desktop.domain.importing import Decision, FileTold
from desktop.domain.language import tr
from desktop.domain.stories import StoryKind
from desktop.domain.vocabulary import EvidenceForm
from desktop.ui.importing.deciding import Coming, Deciding
from desktop.ui.importing.wording import counted, say_count
from desktop.ui.phrases import say_date, say_names


def say_agree(coming: Coming) -> str:
    """What the button does: "Bring in 398 people"."""
    if coming.new:
        return counted(coming.new, tr("Bring in one person"), tr("Bring in {count} people"))
    if coming.joined:
        one, many = tr("Join one who is here"), tr("Join {count} who are here")
        return counted(coming.joined, one, many)
    if coming.changed:
        one, many = tr("Bring one up to date"), tr("Bring {count} up to date")
        return counted(coming.changed, one, many)
    if coming.stories:
        one, many = tr("Bring in what was told"), tr("Bring in {count} things told")
        return counted(coming.stories, one, many)
    if coming.circles:
        return counted(coming.circles, tr("Bring in one circle"), tr("Bring in {count} circles"))
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
        return counted(coming.new, tr("One person came in"), tr("{count} people came in"))
    if coming.joined:
        one, many = tr("One was joined"), tr("{count} were joined")
        return counted(coming.joined, one, many)
    if coming.changed:
        one, many = tr("One is up to date"), tr("{count} are up to date")
        return counted(coming.changed, one, many)
    if coming.circles:
        return counted(coming.circles, tr("One circle came in"), tr("{count} circles came in"))
    return tr("What happened came in") if coming.found else tr("It came in")


def say_came_besides(coming: Coming) -> str:
    """The rest of it, in a sentence; "" where there is no more."""
    parts = [
        counted(count, one, many)
        for count, one, many in (
            (coming.joined if coming.new else 0, tr("one record was joined with its like"),
             tr("{count} records were joined with their like")),
            (coming.changed if coming.new + coming.joined else 0,
             tr("one was brought up to date"), tr("{count} were brought up to date")),
            (coming.circles, tr("one circle was filled"), tr("{count} circles were filled")),
            (coming.stories, tr("one thing told of them came along"),
             tr("{count} things told of them came along")),
            (coming.left_out, tr("one stayed away"), tr("{count} stayed away")),
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
        StoryKind.INTERACTION: (tr("one talk"), tr("{count} talks")),
        StoryKind.NOTE: (tr("one note"), tr("{count} notes")),
        StoryKind.LOOP: (tr("one promise"), tr("{count} promises")),
        StoryKind.GIVING: (tr("one gift"), tr("{count} gifts")),
        StoryKind.PLAN: (tr("one plan"), tr("{count} plans")),
        StoryKind.FACET: (tr("one thing to know"), tr("{count} things to know")),
        StoryKind.FILE: (tr("one document"), tr("{count} documents")),
        StoryKind.RHYTHM: (tr("one rhythm"), tr("{count} rhythms")),
        StoryKind.INTRODUCED: (tr("who introduced you"), tr("who introduced you")),
        StoryKind.CARD: (tr("a kept card"), tr("{count} kept cards")),
    }
    parts = [counted(count, *words[kind]) for kind, count in told.items()]
    rest = sum(list(told.values())[most:])
    if most and rest:
        parts = [*parts[:most], tr("{count} more").format(count=say_count(rest))]
    said = say_names(parts)
    return said[:1].upper() + said[1:]


def say_found(found: FoundPlan) -> str:
    """ "14 talks, 2 meetings and one date"."""
    parts = (
        (found.talks, tr("one talk"), tr("{count} talks")),
        (found.meetings, tr("one meeting"), tr("{count} meetings")),
        (found.dates, tr("one date"), tr("{count} dates")),
        (found.requests, tr("one invitation"), tr("{count} invitations")),
        (len(found.changed), tr("one that changed"), tr("{count} that changed")),
        (len(found.gone), tr("one that is off"), tr("{count} that are off")),
    )
    said = say_names([counted(count, one, many) for count, one, many in parts if count])
    return said[:1].upper() + said[1:]


def say_members(group: PersonDraft) -> str:
    return counted(len(group.members), tr("one member"), tr("{count} members"))


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


def say_file(told: FileTold) -> str:
    """ "contacts.vcf: 398 people, 3 groups, 2 could not be read"."""
    parts = [
        counted(told.people, tr("one person"), tr("{count} people")) if told.people else "",
        counted(told.groups, tr("one group"), tr("{count} groups")) if told.groups else "",
        counted(told.happenings, tr("one thing that happened"), tr("{count} things that happened"))
        if told.happenings
        else "",
        counted(told.stories, tr("one thing told of them"), tr("{count} things told of them"))
        if told.stories
        else "",
        tr("{count} left out").format(count=say_count(told.left_out)) if told.left_out else "",
        tr("{count} could not be read").format(count=say_count(told.unreadable))
        if told.unreadable
        else "",
    ]
    said = ", ".join(filter(None, parts)) or tr("nothing")
    return f"{told.name}: {said}"
