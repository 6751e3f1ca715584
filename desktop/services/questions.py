"""The bank of questions as it stands in the resources."""

from __future__ import annotations

from functools import cache

from desktop.domain.language import spoken
from desktop.domain.questions import Bank, read_bank
from desktop.paths import resource


def bank(language: str = "") -> Bank:
    """That of a language, or the English one where there is none;
    "" is the one that Kith speaks."""
    return _in(language or spoken())


@cache
def _in(language: str) -> Bank:
    file = resource(f"questions/{language}.toml")
    if not file.is_file():
        file = resource("questions/en.toml")
    return read_bank(file.read_text(encoding="utf-8"))
