"""What the page of backups says: moments, reasons, sizes, and what would differ."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale

from desktop.domain.backups import BackupRow, KindDiffers, Names, Standing
from desktop.domain.language import counted, marks, say_number, tr, trn
from desktop.ui.phrases import say_date, say_lately, say_time


def say_moment(moment: datetime, today: date) -> str:
    """ "Today, 9:15", "Tuesday, 18:40", "12 March 2025, 9:15"."""
    day = _say_day(moment, today)
    return tr("{day}, {time}").format(day=day[:1].upper() + day[1:], time=say_time(moment))


def say_as_it_was(moment: datetime, today: date) -> str:
    """ "Kith is again as it was today at 9:15."."""
    words = tr("Kith is again as it was {day} at {time}.")
    return words.format(day=_say_day(moment, today), time=say_time(moment))


def _say_day(moment: datetime, today: date) -> str:
    """Also one that lies ahead, where the clock was set back."""
    day = moment.date()
    return say_lately(day, today) if day <= today else say_date(day)


def say_size(size: int) -> str:
    """ "12 KB", "2.4 MB", "213 MB"."""
    if size < 1_000_000:
        return tr("{count} KB").format(count=max(1, round(size / 1_000)))
    if size < 10_000_000:
        return tr("{count} MB").format(count=QLocale().toString(size / 1_000_000, "f", 1))
    return tr("{count} MB").format(count=say_number(round(size / 1_000_000)))


def say_reason(row: BackupRow) -> str:
    """Why it was written, in a few words."""
    if row.is_archive:
        return tr("An archive")
    words = {
        "": tr("A file from elsewhere"),
        "daily": tr("Kept by itself"),
        "by-hand": tr("You asked for it"),
        "before-import": tr("Before people were brought in"),
        "before-restore": tr("Before going back"),
        "before-migration": tr("Before a newer Kith began"),
        "before-sweep": tr("Before the samples went"),
        "before-trash": tr("Before the trash was emptied"),
        "before-mending": tr("Before it was mended"),
        "before-many": tr("Before a large change"),
    }
    return words.get(row.reason, tr("Before a large change"))


def say_holds(row: BackupRow) -> str:
    """ "120 people, 800 talks, 2.4 MB"."""
    return tr("{whom}, {size}").format(whom=say_whom(row), size=say_size(row.size))


def say_people(row: BackupRow) -> str:
    """ "120 people", or that nobody can tell."""
    if row.trouble:
        return tr("Cannot be read")
    return counted(row.people, "one person", "{count} people")


def say_whom(row: BackupRow) -> str:
    """The same, with "800 talks"."""
    people = say_people(row)
    if row.trouble:
        return people
    talks = counted(row.interactions, "one talk", "{count} talks")
    return tr("{people}, {talks}").format(people=people, talks=talks)


def say_standing(standing: Standing) -> str:
    """How many there are, and how large they are together."""
    if not standing.count:
        return tr("None yet. Kith writes one every day that it is open.")
    words = trn(
        "One backup, {size}. Kith writes one every day that it is open.",
        "{count} backups, {size} together. Kith writes one every day that it is open.",
        standing.count,
    )
    return words.format(count=say_number(standing.count), size=say_size(standing.size))


def say_names(names: Names) -> str:
    """ "Ana, Ben, Chris", or with how many more there are."""
    listed = ", ".join(names.names)
    if not names.unnamed:
        return listed
    more = counted(names.unnamed, "one more", "{count} more")
    return tr("{names}, and {more}").format(names=listed, more=more)


def say_kind(kind: KindDiffers) -> str:
    """ "Talks: 12 come back, 3 go, 4 read otherwise"."""
    parts = [
        (kind.back, *marks("one comes back", "{count} come back")),
        (kind.going, *marks("one goes", "{count} go")),
        (kind.otherwise, *marks("one reads otherwise", "{count} read otherwise")),
    ]
    said = ", ".join(counted(count, one, many) for count, one, many in parts if count)
    return tr("{kind}: {what}").format(kind=_kinds().get(kind.kind, kind.kind), what=said)


def _kinds() -> dict[str, str]:
    return {
        "interaction": tr("Talks"),
        "note": tr("Notes"),
        "follow_up": tr("Plans"),
        "loop": tr("Promises"),
        "facet": tr("What you know of them"),
        "giving": tr("Given and received"),
        "occasion": tr("Dates in their lives"),
        "contact_point": tr("Ways to reach them"),
        "address": tr("Addresses"),
        "photo": tr("Photos"),
        "tie": tr("Ties"),
        "move": tr("Moves"),
        "trust_moment": tr("Moments of trust"),
        "news": tr("News"),
        "rhythm": tr("Rhythms"),
        "season": tr("Seasons"),
        "attachment": tr("Files"),
        "gathering": tr("Gatherings"),
        "introduction": tr("Introductions"),
        "draft": tr("Messages"),
        "circle": tr("Circles"),
        "tag": tr("Tags"),
        "stage": tr("Steps of the journey"),
        "profile_line": tr("Lines about yourself"),
        "review": tr("Weeks looked back on"),
        "letter": tr("Letters of a year"),
    }
