"""The languages as they stand in the resources."""

from __future__ import annotations

from functools import cache

from desktop.domain.words.content import Languages, languages_of
from desktop.domain.words.language import Language, read_language
from desktop.domain.words.lines import pastimes_of, read_kin
from desktop.paths import resource

CODES = ("en", "de", "es", "fr", "it", "nl", "pt")


@cache
def languages() -> Languages:
    """All of them, read once."""
    return languages_of(_language(code) for code in CODES)


@cache
def kin() -> dict[str, dict[str, str]]:
    """The families of words, by language and stem."""
    return read_kin(resource("compose/kin.toml").read_text(encoding="utf-8"), languages())


@cache
def pastimes() -> frozenset[str]:
    return pastimes_of(languages())


def _language(code: str) -> Language:
    phrases = resource(f"compose/phrases.{code}.toml")
    return read_language(
        code,
        resource(f"compose/words.{code}.toml").read_text(encoding="utf-8"),
        phrases.read_text(encoding="utf-8") if phrases.is_file() else "",
    )
