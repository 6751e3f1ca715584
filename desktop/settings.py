"""Preferences and window state: one validated model, one JSON file.

Free of Qt and of sqlmodel, since it is read before the first paint; the words of the domain
are imported where a value is another than the default. What a newer Kith wrote into the
file is kept; what cannot be right falls back to its default.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.domain.compose.preferred import Preferred
    from desktop.domain.notices import Told, Wishes
    from desktop.domain.rhythm.capacity import Capacity, DayKind

log = logging.getLogger(__name__)

FILE_NAME = "settings.json"
NO_SLOT = -1  # instead of a weekday: nobody of the address book is ever offered

_RULES: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: len(value) <= 10,
    "theme": lambda value: value in ("system", "light", "dark"),
    "motion": lambda value: value in ("system", "less", "full"),
    "accent": lambda value: len(value) <= 20,
    "text_scale": lambda value: 0.8 <= value <= 2.0,
    "people_a_day": lambda value: 0 <= value <= 20,
    "names_by": lambda value: value in ("", "family", "given"),
    "first_weekday": lambda value: -1 <= value <= 6,
    "review_weekday": lambda value: -1 <= value <= 6,
    "week": lambda value: len(value) == 7 and all(map(_is_kind, value)),
    "days": lambda value: all(_is_day(day) and _is_kind(kind) for day, kind in value.items()),
    "digest": lambda value: _is_often(value),
    "digest_weekday": lambda value: 0 <= value <= 6,
    "digest_at": lambda value: _is_time(value),
    "quiet_from": lambda value: _is_time(value),
    "quiet_to": lambda value: _is_time(value),
    "appointment_lead": lambda value: 0 <= value <= 24 * 60,
    "lock_after": lambda value: 0 <= value <= 24 * 60,
    "slot_weekday": lambda value: NO_SLOT <= value <= 6,
    "told": lambda value: _is_told(value),
    "compose_checks_off": lambda value: _are_words(value),
    "own_phrases": lambda value: _are_words(value),
    "recent": lambda value: _are_words(value),
    "how_alike": lambda value: _is_alike(value),
}


@dataclass(slots=True)
class Settings:
    """What the person prefers and how the window was left.

    ``text_scale`` multiplies the system's text size. ``first_weekday`` is 0 for Monday, -1 for the
    locale's own. ``week`` holds a DayKind for each day from Monday, ``days`` those of single days
    (ISO) that are meant otherwise. ``geometry`` is Qt's, in base64. ``language`` is a code ("de"),
    "" that of the system. ``names_by`` is what lists stand by: "family", "given", or "" as the
    language has it. ``views`` holds what each place wants to find again (its filter, its zoom), by
    its own keys. ``compose_checks_off`` holds words of ``Check``. ``slot_weekday`` is the day (0 is
    Monday) on which somebody of the address book is offered, ``review_weekday`` that on which
    looking back on the week is; with -1 never. Times are "08:30" on the wall's clock,
    ``appointment_lead`` is minutes, ``told`` what notices were said already. ``lock_after`` is the
    minutes without a hand on Kith after which a store with a passphrase locks itself; with 0 never.
    ``veil_confided`` hides what was told in confidence until it is asked for.
    """

    my_name: str = ""
    language: str = ""
    theme: str = "system"
    text_scale: float = 1.0
    high_contrast: bool = False
    accent: str = "evergreen"
    motion: str = "system"
    menu_bar: bool = False
    single_keys: bool = True
    people_a_day: int = 3
    week: list[str] = field(default_factory=lambda: ["usual"] * 7)  # DayKind
    days: dict[str, str] = field(default_factory=dict)
    offer_rhythm: bool = True
    small_gestures: bool = True
    surprise_call: bool = True
    slot_weekday: int = 3
    digest: str = "never"  # Often
    digest_at: str = "08:30"
    digest_weekday: int = 0
    appointment_lead: int = 0
    quiet_from: str = "20:00"
    quiet_to: str = "08:00"
    notices_say_names: bool = True
    told: dict[str, Any] = field(default_factory=dict)
    stay_in_tray: bool = False
    lock_after: int = 15
    veil_confided: bool = True
    compose_checks_off: list[str] = field(default_factory=list)
    own_phrases: list[str] = field(default_factory=list)
    how_alike: str = "usual"  # Alike
    names_by: str = ""
    first_weekday: int = -1
    review_weekday: int = 6
    region: str = ""
    geometry: str = ""
    place: str = "today"
    tour_seen: bool = False
    folded: dict[str, bool] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)  # paths, the newest first
    views: dict[str, Any] = field(default_factory=dict)

    def capacity(self) -> Capacity:
        """How many people a day may bring, as preferred."""
        from desktop.domain.rhythm.capacity import Capacity, DayKind

        return Capacity(
            self.people_a_day,
            tuple(DayKind(kind) for kind in self.week),
            {date.fromisoformat(day): DayKind(kind) for day, kind in self.days.items()},
        )

    def mean_day(self, day: date, kind: DayKind | None, today: date | None = None) -> None:
        """This one day is meant otherwise; None: as its weekday is. Days gone by are dropped;
        without ``today`` the day itself is meant to be today."""
        since = (today or day).isoformat()
        kept = {one: meant for one, meant in self.days.items() if one >= since}
        kept.pop(day.isoformat(), None)
        if kind is not None:
            kept[day.isoformat()] = str(kind)
        self.days = dict(sorted(kept.items()))

    def wishes(self) -> Wishes:
        """Which notices the person asked for."""
        from desktop.domain.notices import Often, Wishes

        return Wishes(
            Often(self.digest),
            time.fromisoformat(self.digest_at),
            self.digest_weekday,
            self.appointment_lead,
            time.fromisoformat(self.quiet_from),
            time.fromisoformat(self.quiet_to),
        )

    def looking_over(self) -> Preferred:
        """How messages are looked over, as preferred; without what is put aside in each."""
        from desktop.domain.compose.preferred import Alike, Preferred

        off = frozenset(self.compose_checks_off)
        return Preferred(off, tuple(self.own_phrases), Alike(self.how_alike))

    def told_already(self) -> Told:
        from desktop.domain.notices import Told

        return Told.read(self.told)

    def keep_told(self, told: Told) -> None:
        """Remember it beyond this run, so that a restart does not tell again."""
        self.told = told.kept()


class SettingsFile:
    """The settings and the file they live in; ``save`` after a change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self._unknown: dict[str, Any] = {}
        self._unread = False
        self.values = self._load()

    def read_again(self) -> None:
        """Take over what stands in the file now, put there by somebody else. Whoever holds
        ``values`` sees it."""
        self._unknown = {}
        read = self._load()
        for item in fields(Settings):
            setattr(self.values, item.name, getattr(read, item.name))

    def save(self) -> None:
        """Write the file whole or not at all. A failure is logged, not raised:
        losing a window's place is not worth a question. What could not be read is not
        written over."""
        from desktop.private_file import write_private  # not needed before the first paint

        if self._unread:
            return
        text = json.dumps({**self._unknown, **asdict(self.values)}, indent=1, ensure_ascii=False)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(self._path, text)
        except OSError:
            log.exception("the settings could not be saved")

    def _load(self) -> Settings:
        known = {item.name: item for item in fields(Settings)}
        settings = Settings()
        for name, value in self._read().items():
            if name not in known:
                self._unknown[name] = value
            elif value != getattr(settings, name) and fits(name, value, getattr(settings, name)):
                setattr(settings, name, value)
        return settings

    def _read(self) -> dict[str, Any]:
        try:
            self._unread = False
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError:
            log.exception("the settings cannot be read now; the defaults are used")
            self._unread = True
            return {}
        except (ValueError, RecursionError):
            log.exception("the settings could not be understood; the defaults are used")
            self._set_aside()
            return {}
        return _as_named_now(found) if isinstance(found, dict) else {}

    def _set_aside(self) -> None:
        try:
            os.replace(self._path, self._path.with_name(f"{FILE_NAME}.unreadable"))
        except OSError:
            log.exception("the unreadable settings could not be set aside")


def _as_named_now(found: dict[str, Any]) -> dict[str, Any]:
    """Less motion was once yes or no."""
    if found.pop("reduced_motion", False) is True:
        found.setdefault("motion", "less")
    return found


def fits(name: str, value: Any, default: Any) -> bool:
    """Whether the value has its default's type and stays within its rule."""
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = _as_float(value)
    if type(value) is not type(default):
        return False
    rule = _RULES.get(name)
    return rule is None or rule(value)


def _as_float(value: int) -> float:
    """Not a number where it is beyond all of them."""
    try:
        return float(value)
    except OverflowError:
        return float("nan")


def _is_kind(value: str) -> bool:
    from desktop.domain.rhythm.capacity import DayKind

    return _can(DayKind, value)


def _is_often(value: str) -> bool:
    from desktop.domain.notices import Often

    return _can(Often, value)


def _is_alike(value: str) -> bool:
    from desktop.domain.compose.preferred import Alike

    return _can(Alike, value)


def _is_day(value: str) -> bool:
    return _can(date.fromisoformat, value)


def _are_words(value: list[Any]) -> bool:
    return all(isinstance(one, str) for one in value)


def _is_time(value: str) -> bool:
    return len(value) == len("08:30") and _can(time.fromisoformat, value)


def _is_told(value: dict[str, Any]) -> bool:
    from desktop.domain.notices import Told

    return _can(Told.read, value)


def _can(read: Callable[[Any], object], value: Any) -> bool:
    try:
        read(value)
    except (ValueError, TypeError):
        return False
    return True
