"""What an operation changed: the one message that every screen listens to.

Free of sqlmodel, so that the window can import it before its first paint.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Direction = Literal["done", "undone", "redone"]


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that one operation touched, by table name.

    ``label`` says what happened, in the words of the toast ("Moved Ana to
    Attention"). ``ids`` holds inserted, updated and deleted rows alike; a table
    in ``many`` had too many to name and wants a whole refresh. ``people`` are
    the people whose card looks different now. ``undo`` and ``redo`` are the
    labels of what can be taken back or done again after this change.
    """

    label: str = ""
    ids: Mapping[str, frozenset[int]] = field(default_factory=dict)
    created: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    people: frozenset[int] = frozenset()
    many: frozenset[str] = frozenset()
    direction: Direction = "done"
    undo: str | None = None
    redo: str | None = None
    quiet: bool = False

    def __bool__(self) -> bool:
        return bool(self.ids or self.many)

    def touches(self, tables: Iterable[str]) -> bool:
        """Whether any row of these tables changed."""
        return any(table in self.ids or table in self.many for table in tables)

    def touches_person(self, person_id: int) -> bool:
        return person_id in self.people or "person" in self.many
