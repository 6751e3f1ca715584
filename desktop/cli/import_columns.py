"""What the columns of tables mean, as it is said on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import BadInputError

if TYPE_CHECKING:
    from desktop.domain.tables import Mapping, TableLook


def told_by_file(path: Path) -> Mapping:
    """A mapping kept as JSON. Raises BadInputError with a sentence."""
    from desktop.domain.tables import mapping_from_json

    try:
        mapping = mapping_from_json(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"The mapping {path} could not be read.") from error
    if mapping is None:
        raise BadInputError(f"{path} holds no mapping: see docs/import-report.md.")
    return mapping


def told_by_words(look: TableLook, words: str) -> Mapping:
    """``look``'s mapping with what ``words`` say: ``name=Wer,phone:mobile=Apparat``.

    A meaning that is named thus is taken from no other column. Raises BadInputError for a
    meaning or a column that there is not.
    """
    from desktop.domain.tables import Meaning

    pairs = [_pair(one) for one in words.split(",") if one.strip()]
    meanings = {meaning for meaning, _, _ in pairs}
    mapping = look.mapping
    for index, column in enumerate(mapping.columns):
        if column.meaning in meanings:
            mapping = mapping.meaning(index, Meaning.EXTRA)
    for meaning, label, header in pairs:
        mapping = mapping.meaning(_place(look.header, header), Meaning(meaning), label)
    return replace(mapping, layout="")


def _pair(words: str) -> tuple[str, str, str]:
    """(meaning, label, header)"""
    from desktop.domain.tables import Meaning

    said, sign, header = words.partition("=")
    meaning, _, label = said.strip().partition(":")
    if not sign or meaning not in {str(one) for one in Meaning}:
        known = ", ".join(str(one) for one in Meaning)
        raise BadInputError(
            f"“{words.strip()}” does not say what a column means. Write it as name=Column; the "
            f"names are: {known}."
        )
    return meaning, label.strip(), header.strip()


def _place(header: Sequence[str], wished: str) -> int:
    from desktop.domain.tables import plain_header

    for place, name in enumerate(header):
        if plain_header(name) == plain_header(wished):
            return place
    raise BadInputError(f"There is no column “{wished}”. There are: {', '.join(header)}.")
