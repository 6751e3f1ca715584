"""Readers of samples and of cards written in a test."""

from __future__ import annotations

import io
from pathlib import Path

from desktop.domain.drafts import PersonDraft, Record, Unreadable
from desktop.formats.vcard import read_vcards

DATA = Path(__file__).parent.parent / "data"
VCARDS = DATA / "vcard"


def records(content: bytes | str) -> list[Record]:
    if isinstance(content, str):
        content = content.encode()
    return list(read_vcards(io.BytesIO(content), "test.vcf"))


def people(content: bytes | str) -> list[PersonDraft]:
    return [record for record in records(content) if isinstance(record, PersonDraft)]


def troubles(content: bytes | str) -> list[Unreadable]:
    return [record for record in records(content) if isinstance(record, Unreadable)]


def sample(name: str) -> list[PersonDraft]:
    return people((VCARDS / name).read_bytes())


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def person(*lines: str, version: str = "3.0") -> PersonDraft:
    (found,) = people(card(*lines, version=version))
    return found


def values(draft: PersonDraft, kind: str) -> list[tuple[str, str]]:
    """The label and value of each point of a kind."""
    return [(point.label, point.value) for point in draft.points if point.kind == kind]
