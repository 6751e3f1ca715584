"""Which small gestures were turned down: kept with the settings, gone without harm."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from desktop.domain.gestures import week_of
from desktop.settings import SettingsFile

_KEY = "gestures"  # of what the settings keep
_PEACE = timedelta(weeks=4)  # after "not now"


class GestureMemory:
    """Of each person what was turned down this week, and until when none is offered."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    @property
    def is_wished(self) -> bool:
        """Whether gestures are offered at all, as preferred."""
        return self._settings.values.small_gestures

    def turned_down(self, person_id: int, today: date) -> frozenset[str]:
        """Those for which another was wished this week."""
        kept = self._of(person_id)
        if kept.get("week") != week_of(today):
            return frozenset()
        return frozenset(map(str, kept.get("not", ())))

    def is_left_alone(self, person_id: int, today: date) -> bool:
        """Whether none is to be offered for this person for a while."""
        return str(self._of(person_id).get("until", "")) > today.isoformat()

    def turn_down(self, person_id: int, gesture_id: str, today: date) -> None:
        turned = sorted(self.turned_down(person_id, today) | {gesture_id})
        self._keep(person_id, {"week": week_of(today), "not": turned}, today)

    def leave_alone(self, person_id: int, today: date) -> None:
        self._keep(person_id, {"until": (today + _PEACE).isoformat()}, today)

    def _all(self) -> dict[str, Any]:
        kept = self._settings.values.views.get(_KEY)
        return kept if isinstance(kept, dict) else {}

    def _of(self, person_id: int) -> dict[str, Any]:
        kept = self._all().get(str(person_id))
        return kept if isinstance(kept, dict) else {}

    def _keep(self, person_id: int, value: dict[str, Any], today: date) -> None:
        """Also let go of what has no meaning any more."""
        week, now = week_of(today), today.isoformat()
        alive = {
            key: one
            for key, one in self._all().items()
            if isinstance(one, dict) and (one.get("week") == week or one.get("until", "") > now)
        }
        self._settings.values.views[_KEY] = {**alive, str(person_id): value}
        self._settings.save()
