"""Made stores, kept between runs: making a large one takes a while, copying it a moment."""

from __future__ import annotations

import hashlib
import shutil
import sys
import time
from pathlib import Path

from desktop.storage.store_file import FILE_NAME
from tests.bench.made_store import make_store

_ROOT = Path(__file__).parents[2]
_KEPT = _ROOT / ".bench" / "stores"
# What a store is made of: whoever changes one of these gets a new store.
_MAKERS = (
    "tests/bench/made_store.py",
    "desktop/storage/documents.py",
    "desktop/storage/search.py",
    "desktop/domain/text.py",
)
_SCHEMA = "desktop/storage/migrations/versions"


def copy_store(people: int, folder: Path) -> Path:
    """A copy, in this new folder, of the made store of so many people; it may be changed."""
    folder.mkdir(mode=0o700, parents=True)
    shutil.copy(_kept(people) / FILE_NAME, folder / FILE_NAME)
    return folder


def _kept(people: int) -> Path:
    wished = _KEPT / f"{people}-{_key()}"
    if not wished.exists():
        for outdated in _KEPT.glob(f"{people}-*"):
            shutil.rmtree(outdated)
        _make(people, wished)
    return wished


def _make(people: int, folder: Path) -> None:
    """Under another name until it is whole: a run that is broken off leaves no half store."""
    half = folder.with_suffix(".half")
    shutil.rmtree(half, ignore_errors=True)
    half.parent.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    make_store(half, people).close()
    half.rename(folder)
    took = time.perf_counter() - began
    print(f"made a store of {people:,} people in {took:.0f} s", file=sys.stderr)


def _key() -> str:
    versions = sorted((_ROOT / _SCHEMA).glob("*.py"))
    files = [*(_ROOT / name for name in _MAKERS), *versions]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
