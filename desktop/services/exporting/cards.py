"""Cards that are handed over by drag or by copy: who people are and how to reach them.

What I wrote about them (notes, tags, intentions) stays here; “Take out to a file” has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from desktop.domain.drafts import PersonDraft
from desktop.formats.file_names import safe
from desktop.formats.vcard.writer import write_vcard
from desktop.services.exporting.people import chosen, people

MOST = 200
"""People in one drag or copy; more of them leave by a file."""


@dataclass(frozen=True, slots=True)
class Cards:
    """``vcards`` are of version 3.0, which everything reads; ``name`` is that of a file."""

    name: str
    vcards: str
    plain: str


def cards_of(session: Session, people_ids: Sequence[int]) -> Cards | None:
    """The cards of these people, in the order of the list; None for nobody, or too many."""
    ids = chosen(session, people_ids) if len(people_ids) <= MOST else []
    drafts = list(map(_bare, people(session, ids)))
    if not drafts:
        return None
    name = (safe(drafts[0].name) if len(drafts) == 1 else "") or "cards"
    return Cards(
        f"{name}.vcf",
        "".join(write_vcard(draft, "3.0") for draft in drafts),
        "\n\n".join("\n".join(_lines(draft)) for draft in drafts),
    )


def _bare(draft: PersonDraft) -> PersonDraft:
    """Without what is mine of it."""
    draft.notes, draft.tags, draft.ties, draft.extras, draft.source = [], [], [], {}, None
    return draft


def _lines(draft: PersonDraft) -> Iterator[str]:
    yield draft.name
    work = ", ".join(part for part in (draft.title, draft.organisation) if part)
    if work:
        yield work
    for point in draft.points:
        yield point.value
    for address in draft.addresses:
        town = f"{address.postcode} {address.locality}".strip()
        parts = (address.text, address.street, town, address.country)
        yield from (part for part in parts if part)
