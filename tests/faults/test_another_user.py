"""A folder of somebody else: it is read, or refused in a sentence. Nothing is written there,
and nothing of it appears elsewhere.

Root may write everywhere, so that it gives up that right first.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.test_starting import everything

WITHOUT_RIGHTS = (
    "setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--inh-caps=-all",
)  # fmt: skip
NOBODY = 65534
MAY_NOT_WRITE = "Kith may not write to"
REFUSED = {
    "check": MAY_NOT_WRITE,
    "backup": MAY_NOT_WRITE,
    "import people.vcf": MAY_NOT_WRITE,
    "--smoke-test": MAY_NOT_WRITE,
}
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Nora Lind\nEND:VCARD\n"


class Somebody:
    """Whoever may not write to ``folder``; ``home`` is theirs, for all that is temporary."""

    def __init__(self, home: Path, folder: Path) -> None:
        self.home, self.folder = home, folder
        (home / "people.vcf").write_text(CARD, encoding="utf-8")

    def kith(self, wish: str) -> subprocess.CompletedProcess[str]:
        drop = WITHOUT_RIGHTS if os.geteuid() == 0 else ()
        own = {
            name: str(self.home)
            for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        }
        return subprocess.run(
            [*drop, sys.executable, "-m", "desktop", *wish.split(), "--data", str(self.folder)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            cwd=self.home,
            env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen",
                 "PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip

    def left(self) -> set[str]:
        """The files that appeared in their home."""
        return {name for name in everything(self.home) if name != "people.vcf"}


@pytest.fixture
def somebody(tmp_path: Path, folder: Path) -> Iterator[Somebody]:
    if sys.platform == "win32" or (os.geteuid() == 0 and shutil.which("setpriv") is None):
        pytest.skip("there is no way here to be somebody who may not write")
    home = Path(tempfile.mkdtemp(dir=tmp_path))
    one = Somebody(home, folder)
    _give_away(folder, 0o755, 0o644)
    yield one
    folder.chmod(0o700)


def _give_away(folder: Path, folders: int, files: int) -> None:
    """To somebody else, where that can be done; else only its owner's rights are taken."""
    is_root = os.geteuid() == 0
    for path in (*folder.rglob("*"), folder):
        if is_root:
            os.chown(path, NOBODY, NOBODY)
        mode = folders if path.is_dir() else files
        path.chmod(mode if is_root else mode & ~0o222)


def test_a_folder_that_may_only_be_read_is_read(somebody: Somebody) -> None:
    before = everything(somebody.folder)
    for wish, made in (("export all.vcf", "all.vcf"), ("backup copy.db", "copy.db")):
        told = somebody.kith(wish)
        assert told.returncode == 0, told.stderr
        assert (somebody.home / made).stat().st_size
    assert everything(somebody.folder) == before
    assert somebody.left() == {"all.vcf", "copy.db"}


@pytest.mark.parametrize("wish", REFUSED)
def test_what_would_write_there_is_refused_in_a_sentence(somebody: Somebody, wish: str) -> None:
    before = everything(somebody.folder)
    told = somebody.kith(wish)
    assert told.returncode == 3
    assert told.stderr.startswith(REFUSED[wish])
    assert told.stderr.rstrip().endswith("try again.")
    assert everything(somebody.folder) == before
    assert somebody.left() == set()


@pytest.mark.parametrize("wish", ["export all.vcf", "--smoke-test"])
def test_a_folder_that_may_not_even_be_read_is_refused_in_a_sentence(
    somebody: Somebody, wish: str
) -> None:
    somebody.folder.chmod(0o700 if os.geteuid() == 0 else 0o000)
    told = somebody.kith(wish)
    assert told.returncode == 3
    last = told.stderr.splitlines()[-1]
    assert last.startswith("Kith may not")
    assert last.endswith("try again.")
    assert somebody.left() == set()
