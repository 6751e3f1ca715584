"""What an import says: counts, reasons and values in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.domain.contact_points import point_key
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    TieDraft,
    Unreadable,
)
from desktop.domain.importing import Batch, Decision
from desktop.domain.joining import Field, FieldRow
from desktop.domain.language import counted, marks, say_number, tr, trn
from desktop.domain.matches import Reason, in_words
from desktop.domain.vocabulary import OccasionKind
from desktop.ui.people.wording.occasions import say_occasion_word
from desktop.ui.phrases import say_partial_date

_POINTS = {
    Reason.SAME_EMAIL: Field.EMAIL,
    Reason.SAME_PHONE: Field.PHONE,
    Reason.SAME_PROFILE: Field.PROFILE,
}


def say_files(batch: Batch) -> str:
    """ "contacts.vcf, 415 cards", "3 files, 120 records"."""
    drafts = batch.drafts
    formats = {draft.source.format for draft in drafts if draft.source}
    total = len(drafts)
    if formats == {"vcard"}:
        records = counted(total, "one card", "{count} cards")
    elif formats == {"linkedin"}:
        records = counted(total, "one connection", "{count} connections")
    else:
        records = counted(total, "one record", "{count} records")
    one = batch.files[0] if batch.files else ""
    if len(batch.files) != 1:
        one = counted(len(batch.files), "one file", "{count} files")
    return tr("{file}, {records}").format(file=one, records=records)


def say_shown(count: int) -> str:
    """ "398", "nobody" beside the head of a list."""
    return say_number(count) if count else tr("nobody")


def say_draft_line(draft: PersonDraft) -> str:
    """What stands below the name of a record: work, else the first way to reach them."""
    work = ", ".join(filter(None, (draft.title, draft.organisation)))
    reach = draft.points[0].value if draft.points else ""
    return work or reach or draft.nickname


def say_decision(decision: Decision, is_open: bool) -> str:
    """What stands beside a match in the list; nothing while it is open."""
    if is_open:
        return ""
    return {
        Decision.JOIN: tr("joined"),
        Decision.TWO: tr("kept as two"),
        Decision.LATER: tr("later"),
    }[decision]


def say_progress(decided: int, left: int) -> str:
    """ "3 looked at, 11 to go"."""
    if not left:
        return tr("all settled")
    if not decided:
        return tr("{left} to look at").format(left=say_number(left))
    return tr("{decided} settled, {left} to go").format(
        decided=say_number(decided), left=say_number(left)
    )


def say_evidence(reasons: Sequence[Reason], rows: Sequence[FieldRow]) -> str:
    """What speaks for one person, with the very value where both have one."""
    words = in_words(reasons)
    sentence = f"{words[:1].upper()}{words[1:]}."
    shared = _shared(reasons, rows)
    if not shared:
        return sentence
    return tr("Both have {value}. {reasons}").format(value=shared, reasons=sentence)


def _shared(reasons: Sequence[Reason], rows: Sequence[FieldRow]) -> str:
    """The first telephone, mail or profile that stands on both sides."""
    fields = {_POINTS[reason] for reason in reasons if reason in _POINTS}
    for row in rows:
        if row.field in fields:
            keys = {point_key(point.kind, point.value) for point in row.right}
            for point in row.left:
                if point_key(point.kind, point.value) in keys:
                    return str(point.value)
    return ""


def say_field(which: Field) -> str:
    return {
        Field.NAME: tr("Name"),
        Field.EMAIL: tr("E-mail"),
        Field.PHONE: tr("Telephone"),
        Field.PROFILE: tr("Profiles"),
        Field.WORK: tr("Work"),
        Field.BIRTHDAY: tr("Birthday"),
        Field.DATES: tr("Dates"),
        Field.ADDRESS: tr("Address"),
        Field.TIES: tr("Ties"),
        Field.TAGS: tr("Tags"),
        Field.PHOTO: tr("Photo"),
        Field.NOTE: tr("Note"),
    }[which]


def say_side(row: FieldRow, *, left: bool) -> str:
    """Everything one side tells in a field, one thing a line; "" for nothing."""
    items = row.left if left else row.right
    if not items:
        return ""
    if row.field is Field.PHOTO:
        return tr("As it is") if left else tr("The other one")
    if row.field is Field.TAGS:
        return ", ".join(items)
    return "\n".join(dict.fromkeys(_say(item, row.field) for item in items))


def _say(item: Any, which: Field) -> str:
    if isinstance(item, ContactPointDraft):
        return item.value
    if isinstance(item, AddressDraft):
        return say_address(item)
    if isinstance(item, OccasionDraft):
        return _say_occasion_with_kind(item)
    if isinstance(item, TieDraft):
        return tr("{kind}: {name}").format(kind=item.kind, name=item.name or item.uid)
    words = str(item)
    return tr("“{words}”").format(words=words) if which is Field.NOTE else words


def say_address(address: AddressDraft) -> str:
    parts = (
        address.po_box, address.extended, address.street, address.postcode, address.locality,
        address.region, address.country,
    )  # fmt: skip
    return ", ".join(filter(None, parts)) or " ".join(address.text.split())


def _say_occasion_with_kind(occasion: OccasionDraft) -> str:
    day = say_occasion(occasion)
    if occasion.kind == OccasionKind.BIRTHDAY:
        return day
    return f"{occasion.label or say_occasion_word(occasion.kind)}, {day}"


def say_unreadable(trouble: Unreadable) -> str:
    """ "contacts.vcf, line 2,114: the card does not end"."""
    if not trouble.line and trouble.reason.startswith(trouble.origin):
        return trouble.reason
    where = say_place(trouble.origin, trouble.line)
    return tr("{where}: {why}").format(where=where, why=trouble.reason)


def say_occasion(occasion: OccasionDraft) -> str:
    """Its day, as far as it is known."""
    return say_partial_date(occasion.when)


def say_extra(name: str) -> str:
    """What Kith itself wrote into a card of its own."""
    return {
        "intention": tr("Intention"),
        "practice-since": tr("In practice since"),
        "stage": tr("Stage"),
        "met-on": tr("Met on"),
        "met-where": tr("Met at"),
        "met-how": tr("How we met"),
        "introduced-by": tr("Introduced by"),
    }.get(name, name)


def say_source(draft: PersonDraft) -> str:
    """Where a record stands: "From contacts.vcf, line 2,114."."""
    if draft.source is None:
        return ""
    where = say_place(draft.source.origin, draft.source.line)
    return tr("From {where}. The record itself is kept as it was read.").format(where=where)


def say_place(origin: str, line: int) -> str:
    """ "contacts.vcf, line 2,114"."""
    if not line:
        return origin
    return tr("{file}, line {line}").format(file=origin, line=say_number(line))


def say_reading(paths: Sequence[Path]) -> str:
    """ "Reading contacts.vcf", "Reading 3 files"."""
    one = paths[0].name if paths else ""
    what = trn("Reading {file}", "Reading {count} files", len(paths))
    return what.replace("{count}", say_number(len(paths))).replace("{file}", one)


def say_nothing_new(batch: Batch) -> tuple[str, str]:
    """A head and a sentence for files that bring nobody and nothing."""
    if batch.drafts:
        one, many = marks(
            "Everyone in this file is already here.", "Everyone in these is already here."
        )
        words = tr("They say nothing that Kith does not know. Nothing was changed.")
    else:
        one, many = marks("There is nobody in this file.", "There is nobody in these files.")
        words = tr("Nothing was changed.")
    return trn(one, many, len(batch.files)), words
