"""What Today wants to find again tomorrow: kept with the settings, gone without harm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.vocabulary import Size
from desktop.settings import SettingsFile

_KEY = "today"  # of what the settings keep of this place


@dataclass(frozen=True, slots=True)
class Away:
    """I was away since a day, and came back today. What was asked is not asked again."""

    since: date
    asked: bool = False


class TodayMemory:
    """The last day on which I was here, the gap before today, and what was opened today."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    @property
    def seen(self) -> date | None:
        """The last day on which Today was looked at."""
        return _day(self._kept().get("seen"))

    def see(self, today: date) -> None:
        if self.seen != today:
            self._keep(seen=today.isoformat())

    def away(self, today: date) -> Away | None:
        """The gap that ended today. It is asked about on this day, or never."""
        kept = self._kept().get("away")
        if not isinstance(kept, dict) or _day(kept.get("back")) != today:
            return None
        since = _day(kept.get("since"))
        return Away(since, bool(kept.get("asked"))) if since else None

    def come_back(self, since: date, today: date) -> None:
        """I was not here from the day after ``since`` until today."""
        self._keep(away={"since": since.isoformat(), "back": today.isoformat()})

    def ask_no_more(self) -> None:
        """The question whom I saw meanwhile was answered, or turned down."""
        kept = self._kept().get("away")
        if isinstance(kept, dict):
            self._keep(away={**kept, "asked": True})

    def opened(self, today: date) -> dict[int, Size]:
        """With whom a mail or the dialler was opened today, to be written down."""
        kept = self._kept().get("opened")
        if not isinstance(kept, dict) or kept.get("day") != today.isoformat():
            return {}
        return {
            int(person): Size(size)
            for person, size in kept.items()
            if person.isdecimal() and size in set(Size)
        }

    def note_opened(self, person_id: int, size: Size | None, today: date) -> None:
        """This act was opened; None: it was not done after all."""
        opened = self.opened(today)
        opened.pop(person_id, None)
        if size is not None:
            opened[person_id] = size
        people = {str(person): str(size) for person, size in opened.items()}
        self._keep(opened={"day": today.isoformat(), **people})

    def _kept(self) -> dict[str, Any]:
        kept = self._settings.values.views.get(_KEY)
        return kept if isinstance(kept, dict) else {}

    def _keep(self, **changed: Any) -> None:
        self._settings.values.views[_KEY] = {**self._kept(), **changed}
        self._settings.save()


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
