"""A line that takes another's place: what it keeps of the one that stood there."""

from __future__ import annotations

from desktop.domain.drafts import AddressDraft, ContactPointDraft
from desktop.formats.vcard.facts import Statement
from desktop.formats.vcard.heads import Head, parted_property, pieces_of

# Parameters that belong to the value that went, or that are written anew with the new one.
_OF_THE_VALUE = frozenset(
    {
        "TYPE", "PREF", "VALUE", "ENCODING", "CHARSET", "MEDIATYPE", "LABEL", "GEO", "TZ", "CC",
        "SERVICE-TYPE", "X-SERVICE-TYPE", "USERNAME", "X-USER", "WAID", "X-APPLE-OMIT-YEAR",
        "SORT-AS", "PHONETIC", "SCRIPT", "ALTID", "CALSCALE", "DERIVED", "X-ABCROP-RECTANGLE",
        "X-KITH-MADE", "X-KITH-NAME", "X-KITH-UID",
    }
)  # fmt: skip
_DRESSED = frozenset({"phone", "email", "web"})


def only_value_differs(old: Statement, new: Statement, head: Head) -> bool:
    """Whether the line with this head says the new one too, once its value is another."""
    if "LABEL" in head.params or head.encoding:
        return False
    match old.value, new.value:
        case ContactPointDraft() as was, ContactPointDraft() as now:
            alike = (was.kind, was.label, was.preferred) == (now.kind, now.label, now.preferred)
            return alike and now.kind in _DRESSED
        case AddressDraft() as was, AddressDraft() as now:
            return (was.label, was.preferred) == (now.label, now.preferred) and not now.text
    return False


def with_value(head: Head, value: str) -> str:
    """The line with this head and another value, as text."""
    kept = [piece for piece in pieces_of(head.text) if not piece.upper().startswith("VALUE=")]
    return ";".join(kept) + ":" + value


def with_parameters_of(head: Head, line: str) -> str:
    """The line with the parameters of this head that nobody here knows."""
    kept = []
    for piece in pieces_of(head.text)[1:]:
        key, equals, _ = piece.partition("=")
        if equals and key.strip().upper() not in _OF_THE_VALUE:
            kept.append(piece)
    if not kept:
        return line
    own, value = parted_property(line)
    return ";".join([own.text, *kept]) + ":" + value


def group_of(head: Head) -> str:
    """The group's name as it was found; "" for a line without."""
    return pieces_of(head.text)[0].rpartition(".")[0].strip() if head.group else ""
