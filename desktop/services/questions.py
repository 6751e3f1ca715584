"""The bank of questions as it stands in the resources."""

from __future__ import annotations

from functools import cache

from desktop.domain.questions import Bank, read_bank
from desktop.paths import resource


@cache
def bank(language: str = "en") -> Bank:
    """That of a language, or the English one where there is none."""
    file = resource(f"questions/{language}.toml")
    if not file.is_file():
        file = resource("questions/en.toml")
    return read_bank(file.read_text(encoding="utf-8"))
