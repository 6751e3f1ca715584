"""Which release this checkout is, and of what moment: asked by everything that packs it.

python .ci/release.py              0.1.0
python .ci/release.py --date       1795390185
python .ci/release.py --tag v0.1.0 ends with 1 unless the tag names this version
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from desktop import APPLICATION_ID, __version__

DESCRIPTION = ROOT / "resources" / "linux" / f"{APPLICATION_ID}.metainfo.xml"


def date() -> int:
    """Seconds since 1970: what SOURCE_DATE_EPOCH says, else when the last commit was made;
    in a folder without history, the day of the newest release described."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    asked = ["git", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True)
        return int(done.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return _day_of_the_newest_release()


def _day_of_the_newest_release() -> int:
    newest = ElementTree.parse(DESCRIPTION).find("releases/release")
    assert newest is not None
    day = datetime.fromisoformat(newest.attrib["date"])
    return int(day.replace(tzinfo=UTC).timestamp())


def debian_version(version: str = __version__) -> str:
    """0.2.0rc1 comes before 0.2.0 for Debian when it is written 0.2.0~rc1."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--tag"]:
        if arguments[1] == f"v{__version__}":
            return 0
        print(f"{arguments[1]} is not the tag of {__version__}", file=sys.stderr)
        return 1
    print(date() if arguments == ["--date"] else __version__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
