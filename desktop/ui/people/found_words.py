"""How many a search has found, for those who do not see the list."""

from __future__ import annotations

from desktop.domain.language import tr, trn


def found_words(count: int) -> str:
    if not count:
        return tr("Nobody found")
    return trn("One person found", "{count} people found", count).format(count=count)
