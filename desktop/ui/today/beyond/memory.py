"""What was offered this week beyond what is due: kept with the settings, gone without harm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from desktop.domain.gestures import week_of
from desktop.settings import SettingsFile

_KEY = "beyond"  # of what the settings keep
Kind = Literal["call", "slot"]


@dataclass(frozen=True, slots=True)
class Offered:
    """Whom a day of this week brought. It is ``over`` once something was done about it."""

    day: date
    person_id: int
    over: bool


class BeyondMemory:
    """Of each kind what this week has brought, and for whom another was wished."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def offered(self, kind: Kind, today: date) -> Offered | None:
        """What this week has had of this kind."""
        kept = self._of(kind, today)
        day, person = kept.get("day"), kept.get("person")
        try:
            return Offered(date.fromisoformat(str(day)), int(str(person)), bool(kept.get("over")))
        except ValueError:
            return None

    def passed(self, kind: Kind, today: date) -> frozenset[int]:
        """Those for whom another was wished this week."""
        kept = self._of(kind, today).get("passed", ())
        return frozenset(one for one in kept if isinstance(one, int))

    def offer(self, kind: Kind, person_id: int, today: date) -> None:
        """This is the one whom today brings."""
        found = self.offered(kind, today)
        if found is None or found.person_id != person_id:
            self._keep(kind, today, day=today.isoformat(), person=person_id, over=False)

    def pass_over(self, kind: Kind, person_id: int, today: date) -> None:
        """Another one, please."""
        passed = sorted(self.passed(kind, today) | {person_id})
        self._keep(kind, today, passed=passed, day=None, person=None)

    def end(self, kind: Kind, today: date) -> None:
        """That was it for this week."""
        self._keep(kind, today, over=True)

    def _of(self, kind: Kind, today: date) -> dict[str, Any]:
        whole = self._settings.values.views.get(_KEY)
        kept = whole.get(kind) if isinstance(whole, dict) else None
        return kept if isinstance(kept, dict) and kept.get("week") == week_of(today) else {}

    def _keep(self, kind: Kind, today: date, **changed: Any) -> None:
        whole = self._settings.values.views.get(_KEY)
        others = whole if isinstance(whole, dict) else {}
        kept = {**self._of(kind, today), "week": week_of(today), **changed}
        self._settings.values.views[_KEY] = {**others, kind: kept}
        self._settings.save()
