"""From a sentence of the mirror to the moment behind it, and to a word of thanks."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.reflect.mirror.panel import MirrorPanel
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.runner import Inline, Runner
from desktop.ui.widgets.glow import Glow
from desktop.ui.window.kith import KithWindow
from tests.builders import a_talk
from tests.services.reflect.mirror.living import ago, gave, somebody


@pytest.fixture
def window(qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path) -> KithWindow:
    plant_stages(db)
    runner = Runner(Inline())
    one = KithWindow(runner, clock, SettingsFile(tmp_path))
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
    runner.open(db)
    return one


def mirror(window: KithWindow) -> MirrorPanel:
    page = window.show_place("reflect")
    assert isinstance(page, ReflectPage)
    return page.overview.part(MirrorPanel)


def test_a_name_leads_to_the_very_entry_of_their_story(
    qtbot: QtBot, window: KithWindow, db: Database
) -> None:
    ana = somebody(db, "Ana Moreau")
    for days in range(50):
        a_talk(db, ana, day=ago(100 + days))
    talk = a_talk(db, ana, day=ago(1), words="I only wanted to say it once.")
    mirror(window).rows[0].first.links[0].click()
    assert window.place == "people"
    page = window.shown
    assert isinstance(page, PeoplePage)
    assert page.person_id == ana
    lines = page.card.story.entries.lines
    qtbot.waitUntil(lambda: any(line.findChild(Glow) for line in lines()))
    [lit] = [line for line in lines() if line.findChild(Glow)]
    assert lit.row.id == talk  # type: ignore[attr-defined]


def test_thanks_are_written_in_compose(window: KithWindow, db: Database) -> None:
    gave(db, somebody(db, "Amara Obi", last_contact_on=ago(1)), "honey", ago(1))
    [row] = mirror(window).rows
    row.acts[0].click()
    assert window.place == "compose"
