"""Draw every place, light and dark, into ``docs/pictures`` (or the folder named).

    QT_QPA_PLATFORM=offscreen python -m tests.screenshots [FOLDER] [--all] [--only NAME]

``--all`` draws every state in every variant (see ``variants``), each in a folder, with a
sheet of each; with ``--only`` those of that name in English, in all sizes.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.ui.region import reading_of_days
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import Mode, theming
from desktop.ui.window.kith import KithWindow
from tests.languages import spoken
from tests.sample_store import lay_samples
from tests.screenshots.backup_pages import BACKUP_STATES
from tests.screenshots.before_it_goes import before_it_goes
from tests.screenshots.card_states import CARD_STATES
from tests.screenshots.compose_states import COMPOSE_BESIDE, COMPOSE_STATES
from tests.screenshots.export_states import EXPORT_STATES
from tests.screenshots.found_pages import FOUND_STATES
from tests.screenshots.gathering_states import GATHERING_STATES
from tests.screenshots.help_states import HELP_STATES
from tests.screenshots.import_pages import IMPORT_STATES
from tests.screenshots.introduction_states import INTRODUCTION_STATES
from tests.screenshots.journey_states import JOURNEY_STATES
from tests.screenshots.lock_states import LOCK_STATES
from tests.screenshots.meeting_pages import show_brief, show_debrief
from tests.screenshots.mirror_states import MIRROR_STATES
from tests.screenshots.noticed_pages import NOTICED_STATES
from tests.screenshots.palette_states import PALETTE_STATES
from tests.screenshots.place_states import (
    NOW,
    ZONE,
    asked,
    calendar_view,
    calendars,
    missed,
    preferences,
    settle,
    write_down,
)  # fmt: skip
from tests.screenshots.reflect_pictures import REFLECT_PICTURES
from tests.screenshots.reflect_states import REFLECT_STATES
from tests.screenshots.today_states import STATES
from tests.screenshots.veil_states import VEIL_STATES

WIDE, SMALL = QSize(1440, 900), QSize(1024, 700)
PLACES = ("today", "people", "journey", "calendar")

State = Callable[[KithWindow], object]
HEART: tuple[tuple[str, str, State], ...] = (
    ("compose", "compose", COMPOSE_STATES["letter"]),
    ("gathering", "gatherings", GATHERING_STATES["after"]),
    ("introductions", "introductions", INTRODUCTION_STATES["board"]),
    ("reflect", "reflect", REFLECT_STATES["whole"]),
)
ROOMS: tuple[tuple[str, str, Mapping[str, State]], ...] = (
    ("card", "people", CARD_STATES),
    ("journey", "journey", JOURNEY_STATES),
    ("export", "people", EXPORT_STATES),
    ("import", "people", IMPORT_STATES),
    ("found", "people", FOUND_STATES),
    ("noticed", "people", NOTICED_STATES),
    ("compose", "compose", COMPOSE_STATES),
    ("gathering", "gatherings", GATHERING_STATES),
    ("introductions", "introductions", INTRODUCTION_STATES),
    ("reflect", "reflect", REFLECT_STATES | REFLECT_PICTURES),
    ("mirror", "reflect", MIRROR_STATES),
    ("backups", "today", BACKUP_STATES),
    ("lock", "today", LOCK_STATES),
    ("veil", "people", VEIL_STATES),
    ("help", "today", HELP_STATES),
    ("palette", "today", PALETTE_STATES),
)


@dataclass(frozen=True)
class Shot:
    """A picture: its name, the place, how the window is, what is done before. What that
    gives back is called afterwards, if it can be."""

    name: str
    place: str
    mode: Mode = "light"
    size: QSize = WIDE
    scale: float = 1.0
    before: Callable[[KithWindow], object] | None = None


def _in_all_sizes(name: str, place: str, state: State) -> Iterator[Shot]:
    yield Shot(name, place, before=state)
    yield Shot(f"{name}-dark", place, "dark", before=state)
    yield Shot(f"{name}-1024x700", place, size=SMALL, before=state)
    yield Shot(f"{name}-200pct", place, scale=2.0, before=state)
    yield Shot(f"{name}-1024x700-200pct", place, size=SMALL, scale=2.0, before=state)


def shots(everything: bool) -> Iterator[Shot]:
    for place in PLACES:
        yield Shot(place, place)
        yield Shot(f"{place}-dark", place, "dark")
    yield Shot("we-spoke", "today", before=write_down())
    yield Shot("brief", "today", before=show_brief)
    yield Shot("brief-dark", "today", "dark", before=show_brief)
    yield Shot("debrief", "today", before=show_debrief)
    yield Shot("bringing-in", "people", before=IMPORT_STATES["same"])
    yield Shot("found", "people", before=FOUND_STATES["opened"])
    for name, place, state in HEART:
        yield Shot(name, place, before=state)
    yield Shot("backups", "today", before=BACKUP_STATES["differs"])
    if not everything:
        return
    for place in PLACES:
        yield Shot(f"{place}-1024x700", place, size=SMALL)
        yield Shot(f"{place}-200pct", place, scale=2.0)
        yield Shot(f"{place}-1024x700-200pct", place, size=SMALL, scale=2.0)
    for view in ("week", "day", "agenda"):
        yield Shot(f"calendar-{view}", "calendar", before=calendar_view(view))
        yield Shot(f"calendar-{view}-1024x700-200pct", "calendar", size=SMALL, scale=2.0,
                   before=calendar_view(view))  # fmt: skip
    for name, size, scale in (("1024x700", SMALL, 1.0), ("200pct", WIDE, 2.0)):
        yield Shot(f"brief-{name}", "today", size=size, scale=scale, before=show_brief)
        yield Shot(f"debrief-{name}", "today", size=size, scale=scale, before=show_debrief)
    yield Shot("debrief-dark", "today", "dark", before=show_debrief)
    yield Shot("we-spoke-dark", "today", "dark", before=write_down())
    small = write_down("the writing group lunch last Tue: we read aloud #again in three weeks")
    yield Shot("we-spoke-1024x700", "today", size=SMALL, before=small)
    yield Shot("we-spoke-1024x700-200pct", "today", size=SMALL, scale=2.0, before=small)
    yield Shot("we-spoke-names", "today", before=write_down("Marek, ma"))
    yield Shot("we-spoke-marks", "today", before=write_down("Marek coffee yesterday #"))
    for name, state in STATES.items():
        yield Shot(f"today-{name}", "today", before=state)
    yield Shot("today-welcome-dark", "today", "dark", before=STATES["welcome"])
    yield Shot("today-welcome-1024x700-200pct", "today", size=SMALL, scale=2.0,
               before=STATES["welcome"])  # fmt: skip
    yield Shot("compose-beside-1024x700", "compose", size=SMALL, before=COMPOSE_BESIDE)
    for prefix, place, states in ROOMS:
        for name, state in states.items():
            yield from _in_all_sizes(f"{prefix}-{name}", place, state)
    yield Shot("stage", "journey", before=lambda window: window.ways.show_stage(5))
    yield Shot("preferences", "today", before=preferences)
    yield Shot("preferences-dark", "today", "dark", before=preferences)
    yield Shot("preferences-1024x700", "today", size=SMALL, before=preferences)
    yield Shot("preferences-1024x700-200pct", "today", size=SMALL, scale=2.0, before=preferences)
    yield Shot("preferences-calendars", "today", before=calendars)
    yield Shot("preferences-calendars-200pct", "today", size=SMALL, scale=2.0, before=calendars)
    for name, (mode, size, scale) in {
        "": ("light", WIDE, 1.0), "-dark": ("dark", WIDE, 1.0), "-200pct": ("light", SMALL, 2.0),
    }.items():  # fmt: skip
        yield Shot(f"preferences-compose{name}", "today", mode, size, scale, before_it_goes)
    # These change the calendar, and come last.
    yield Shot("calendar-asked", "calendar", before=asked)
    yield Shot("calendar-missed", "calendar", before=missed)
    yield Shot("calendar-missed-dark", "calendar", "dark")


@contextmanager
def sample_window(
    folder: Path, also: Callable[[Database], object] | None = None
) -> Iterator[KithWindow]:
    """The window over the sample people, everything at once and at a fixed moment; ``also``
    is done to the store before."""
    clock = FixedClock(NOW, ZONE)
    lay_samples(folder, now=NOW, zone=ZONE)
    database = open_store(folder, now=NOW)
    if also is not None:
        also(database)
    database.forget_history()
    settings = SettingsFile(folder)
    settings.values.my_name = "Judith"
    runner = Runner(Inline())
    window = KithWindow(runner, clock, settings)
    window.show()
    runner.open(database)
    yield window
    window.close()
    runner.stop()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def draw(window: KithWindow, shot: Shot, folder: Path) -> None:
    """Bring the window into that state and keep its picture."""
    theming().set_mode(shot.mode)
    theming().set_scale(shot.scale)
    window.resize(shot.size)
    window.show_place(shot.place)
    window.toast.hide()  # of the one before
    settle()
    undo = shot.before(window) if shot.before is not None else None
    settle()
    window.grab().save(str(folder / f"{shot.name}.png"))
    if callable(undo):
        undo()
    if window.ways.we_spoke is not None:
        window.ways.we_spoke.hide()


def every_state() -> dict[str, Shot]:
    """Each once, by its name, whatever sizes it is drawn in."""
    found: dict[object, Shot] = {}
    for shot in shots(everything=True):
        found.setdefault((shot.place, shot.before), shot)
    return {shot.name: shot for shot in found.values()}


def _wished() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--all", action="store_true", dest="everything")
    parser.add_argument("--each", action="store_true", help="every state, as the next three say")
    parser.add_argument("--mode", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--scale", type=float, default=1.0, help="of the text")
    parser.add_argument("--only", default="", help="names that hold this text; or a,b,c: these")
    parser.add_argument("--language", default="en", help="its code; xa is accented, xb mirrored")
    return parser.parse_args()


def _wished_shots(wished: argparse.Namespace) -> Iterator[Shot]:
    size = QSize(*map(int, wished.size.split("x")))
    for shot in every_state().values() if wished.each else shots(wished.everything):
        names = wished.only.split(",")
        if shot.name in names if len(names) > 1 else wished.only in shot.name:
            likeness = {"mode": wished.mode, "size": size, "scale": wished.scale}
            yield replace(shot, **likeness) if wished.each else shot


def main() -> None:
    wished, app = _wished(), QApplication([])
    if wished.everything and not wished.only:
        from tests.screenshots.variants import draw_variants

        draw_variants(wished.folder)
        return
    theming().apply(app)
    reading_of_days().prepare()
    reading_of_days().wait()
    theming().motion = "less"
    wished.folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as data,
        spoken(wished.language),
        sample_window(Path(data)) as window,
    ):
        for shot in _wished_shots(wished):
            draw(window, shot, wished.folder)


if __name__ == "__main__":
    main()
