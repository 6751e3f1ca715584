"""What was written while the same became another meanwhile: neither of the two is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

from desktop.domain.errors import ChangedMeanwhileError

D = TypeVar("D")


def both(newer: str, typed: str, *, lines: bool = True) -> str:
    """One text that holds both; without ``lines`` it stays a single line."""
    return ("\n\n" if lines else " / ").join(filter(None, (newer, typed)))


def settled(stood: str, now: str, typed: str, *, lines: bool = True) -> str:
    """What a text becomes that was ``stood`` when ``typed`` was begun, and is ``now``."""
    if now in (stood, typed) or not now:
        return typed
    return now if typed == stood else both(now, typed, lines=lines)


@dataclass(frozen=True, slots=True)
class Read(Generic[D]):
    """A draft as it was read to be put right: from the store, and in the editor's terms."""

    seen: D
    shown: D


@dataclass(frozen=True, slots=True)
class Merged(Generic[D]):
    """``texts`` say whether a text holds both; ``chosen`` names what cannot hold both: there
    stands what was chosen."""

    draft: D
    texts: bool = False
    chosen: frozenset[str] = frozenset()

    @property
    def is_plain(self) -> bool:
        """Whether nobody has anything to look over."""
        return not self.texts and not self.chosen


def put_right(
    read: Read[D] | None, now: D, mine: D, *, together: Sequence[Sequence[str]] = ()
) -> D:
    """What is to be stored. Raises ChangedMeanwhileError where somebody must look first."""
    if read is None:
        return mine
    found = merged(read.seen, now, mine, shown=read.shown, together=together, single=_SINGLE)
    if not found.is_plain:
        raise ChangedMeanwhileError(now, found.draft, chosen=found.chosen)
    return found.draft


def merged(
    seen: D,
    now: D,
    mine: D,
    *,
    shown: D | None = None,
    together: Sequence[Sequence[str]] = (),
    single: Sequence[str] = (),
) -> Merged[D]:
    """Drafts of one thing: as it was read, as it is now, as it was left by whoever wrote.

    ``shown`` is as it was read in the editor's own terms. Fields that are ``together`` come
    from one of the two; ``single`` ones are of one line.
    """
    values: dict[str, Any] = {}
    texts, chosen = False, set[str]()
    for names in _groups(mine, together):
        old, new, own = (_of(one, names) for one in (seen, now, mine))
        if new in (old, own):
            continue
        if own == (_of(shown, names) if shown is not None else old):
            values.update({name: getattr(now, name) for name in names})
        elif len(names) == 1 and isinstance(own[0], str) and names[0] in _TEXTS:
            values[names[0]] = both(new[0], own[0], lines=names[0] not in single)
            texts = texts or values[names[0]] != own[0]
        else:
            chosen.update(names)
    return Merged(replace(mine, **values), texts, frozenset(chosen))  # type: ignore[type-var]


_SINGLE = ("name", "place", "title")
_TEXTS = frozenset({
    "about", "ask_next", "hope", "means_to_me", "might_do", "name", "place", "reason", "shared",
    "subject", "text", "their_words", "title", "why_now", "words",
})  # fmt: skip


def _groups(draft: Any, together: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    grouped = {name for names in together for name in names}
    return [*together, *([item.name] for item in fields(draft) if item.name not in grouped)]


def _of(draft: Any, names: Sequence[str]) -> list[Any]:
    return [_plain(getattr(draft, name)) for name in names]


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
