"""The start is quick because nothing heavy is imported before the first paint."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

AT_FIRST_PAINT = """
import json, sys
from pathlib import Path
from desktop import app
application = app.make_application()
program = app.Program(Path(sys.argv[1]))
program._open_store = lambda: None
program.start()
def tell():
    print(json.dumps(sorted(sys.modules)))
    application.exit(0)
program.window.painted.connect(tell)
application.exec()
program.stop()
"""

TOO_HEAVY = {
    "sqlmodel", "sqlalchemy", "pydantic", "alembic", "dateutil", "phonenumbers", "icalendar",
    "rapidfuzz", "dateparser", "regex", "jeepney", "PySide6.QtNetwork", "PySide6.QtPrintSupport",
}  # fmt: skip


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    imported = set(json.loads(done.stdout.splitlines()[-1]))
    assert imported & TOO_HEAVY == set()
    assert not {name for name in imported if name.startswith("desktop.services")}
