"""Words reduced to what their forms share, by Snowball's rules."""

from __future__ import annotations

from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from desktop.domain.text import fold

if TYPE_CHECKING:
    from snowballstemmer.basestemmer import BaseStemmer

_ONE = Lock()  # a stemmer holds the word it works on


@lru_cache(maxsize=32_768)
def stem(word: str, stemmer: str) -> str:
    """Folded; ``word`` as it is written, ``stemmer`` the language's name in Snowball."""
    whole = max(word.lower().replace("’", "'").split("'"), key=len)
    with _ONE:
        return fold(_stemmer(stemmer).stemWord(whole))


@cache
def _stemmer(name: str) -> BaseStemmer:
    import snowballstemmer  # forty modules: when the first word is reduced, not before

    return snowballstemmer.stemmer(name)
