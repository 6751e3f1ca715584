"""What the preview says of single records, happenings and files, and of what is to come."""

from __future__ import annotations

from desktop.domain.drafts import PersonDraft
from desktop.domain.happenings import HappeningDraft
from desktop.domain.importing import Decision, FileTold
from desktop.domain.vocabulary import EvidenceForm
from desktop.ui.importing.deciding import Coming, Deciding
from desktop.ui.importing.wording import counted, say_count, tr
from desktop.ui.phrases import say_names, say_whole_day


def say_agree(coming: Coming) -> str:
    """What the button does: "Bring in 398 people"."""
    people = coming.new + coming.joined
    if people:
        return counted(people, tr("Bring in one person"), tr("Bring in {count} people"))
    if coming.changed:
        one, many = tr("Bring one up to date"), tr("Bring {count} up to date")
        return counted(coming.changed, one, many)
    if coming.circles:
        return counted(coming.circles, tr("Bring in one circle"), tr("Bring in {count} circles"))
    return tr("Bring in what happened") if coming.found else tr("Bring them in")


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
    line = tr("{day}: {what}").format(day=say_whole_day(one.day), what=said)
    return f"{line} ({one.origin})" if one.origin else line


def say_file(told: FileTold) -> str:
    """ "contacts.vcf: 398 people, 3 groups, 2 could not be read"."""
    parts = [
        counted(told.people, tr("one person"), tr("{count} people")) if told.people else "",
        counted(told.groups, tr("one group"), tr("{count} groups")) if told.groups else "",
        counted(told.happenings, tr("one thing that happened"), tr("{count} things that happened"))
        if told.happenings
        else "",
        tr("{count} left out").format(count=say_count(told.left_out)) if told.left_out else "",
        tr("{count} could not be read").format(count=say_count(told.unreadable))
        if told.unreadable
        else "",
    ]
    said = ", ".join(filter(None, parts)) or tr("nothing")
    return f"{told.name}: {said}"
