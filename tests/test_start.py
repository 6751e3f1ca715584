"""The start is quick because little is imported before the first paint, and nothing heavy."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

WATCHED = """
import json, sys
from pathlib import Path
from desktop import app
application = app.make_application()
program = app.Program(Path(sys.argv[1]))
seen = {}
def note(moment):
    seen[moment] = sorted(name for name, module in sys.modules.items() if module)
    if moment == "whole":
        print(json.dumps(seen))
        application.exit(0)
program.settings.values.place = "people"
open_store = program._open_store
program._open_store = lambda: (note("furnished"), open_store())
program.start()
program.window.painted.connect(lambda: note("painted"))
program.runner.opened.connect(lambda: note("whole"))
application.exec()
program.stop()
"""

OWN_MODULES = 55
ALL_MODULES = 225
"""That many are imported when the window is painted first: 55 of ours and 220 in all on Python
3.11. Whoever needs another finds one that can wait."""

TOO_HEAVY = {
    "sqlmodel", "sqlalchemy", "pydantic", "alembic", "dateutil", "phonenumbers", "icalendar",
    "rapidfuzz", "dateparser", "regex", "jeepney", "sqlcipher3", "hashlib", "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
}  # fmt: skip
NOT_SEEN_YET = {
    "zoneinfo", "concurrent.futures", "html", "logging.handlers", "desktop.logs",
    "desktop.ui.place", "desktop.ui.window.ways", "desktop.ui.window.menus",
    "desktop.ui.widgets.toast", "desktop.ui.widgets.list_view", "desktop.domain.vocabulary",
}  # fmt: skip
NEVER_AT_A_START = {
    *(
        "alembic",
        "icalendar",
        "dateparser",
        "rapidfuzz",
        "vobject",
        "charset_normalizer",
    ),
    *("asyncio.events", "desktop.services.evidence", "desktop.services.today"),
    *("desktop.ui.people.triage.page", "PySide6.QtPrintSupport"),
    *("ssl", "_ssl", "_hashlib", "importlib.metadata", "email", "jeepney"),
    *("desktop.services.samples", "desktop.services.importing.gathering"),
}


@cache
def modules_at(moment: str) -> frozenset[str]:
    """What was imported when the window was painted, furnished, whole with its place."""
    return frozenset(_watched()[moment])


@cache
def _watched() -> dict[str, list[str]]:
    with TemporaryDirectory() as folder:
        for _ in range(2):  # the first makes the store, with a migration
            done = subprocess.run(
                [sys.executable, "-c", WATCHED, str(Path(folder) / "kith")],
                capture_output=True,
                text=True,
                timeout=60,
                check=True,
            )
    told: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_few_modules_are_imported_before_the_first_paint() -> None:
    own = [name for name in modules_at("painted") if name.partition(".")[0] == "desktop"]
    assert len(own) <= OWN_MODULES, sorted(own)
    assert len(modules_at("painted")) <= ALL_MODULES


@pytest.mark.parametrize("moment", ["painted", "furnished"])
def test_nothing_heavy_is_imported_while_the_window_is_made(moment: str) -> None:
    assert modules_at(moment) & TOO_HEAVY == set()
    assert not {name for name in modules_at(moment) if name.startswith("desktop.services")}


def test_what_is_not_seen_is_imported_after_the_first_paint() -> None:
    assert modules_at("painted") & NOT_SEEN_YET == set()


def test_the_whole_window_asks_for_no_library_before_it_is_used() -> None:
    assert modules_at("whole") & NEVER_AT_A_START == set()


@pytest.mark.parametrize("place", ["today", "people", "journey", "calendar"])
def test_the_first_place_is_imported_and_nothing_that_is_opened_from_it(place: str) -> None:
    code = (
        f"import sys, desktop.ui.{place}.page; from desktop.ui.window.ahead import of_the_first\n"
        f"before = set(sys.modules); print(sorted(set(of_the_first('{place}')) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_openssl_is_not_loaded_beside_a_store_that_is_not_locked() -> None:
    code = (
        "import sys; from desktop.app.lean import without_openssl; without_openssl()\n"
        "import hashlib, hmac, secrets\n"
        "print(hashlib.sha256(b'a').hexdigest()[:8], sys.modules['_hashlib'])"
    )
    assert _said(code) == "ca978112 None"


def test_whoever_asks_asyncio_for_more_than_its_name_has_the_real_one() -> None:
    code = (
        "import sys; from desktop.app.lean import lean_imports\n"
        "with lean_imports():\n"
        "    import asyncio, sqlalchemy\n"
        "    early = 'asyncio.events' in sys.modules\n"
        "import asyncio as later\n"
        "print(early, asyncio.CancelledError is later.CancelledError, later.run is asyncio.run)"
    )
    assert _said(code) == "False True True"


def test_how_packages_were_installed_is_read_once_somebody_asks() -> None:
    code = (
        "import importlib, sys; from desktop.app.lean import lean_imports\n"
        "with lean_imports():\n"
        "    import sqlmodel; from pydantic.networks import version\n"
        "early = 'email' in sys.modules\n"
        "theirs = importlib.metadata.entry_points(group='none')\n"
        "import importlib.metadata as later\n"
        "print(early, list(theirs), version('pydantic') == later.version('pydantic'))"
    )
    assert _said(code) == "False [] True"


def _said(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_python_imports_in_its_own_way_beside_qt() -> None:
    """PySide's would read the source of every module, and keep it."""
    code = "import desktop.ui, builtins, linecache, json, sqlite3; print(len(linecache.cache))"
    code += "; print(builtins.__import__ is builtins.__feature_import__)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split()[1] == "False"


def test_kith_asks_qstyle_for_nothing_before_the_first_paint() -> None:
    """To import it is to make hundreds of enumerated names."""
    code = (
        "import sys, desktop.app, desktop.ui.window.stand_in\n"
        "users = [name for name, module in sys.modules.items()"
        " if name.startswith('desktop') and 'QStyle' in vars(module)]\n"
        "print(users)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
