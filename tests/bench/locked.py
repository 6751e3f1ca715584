"""What a passphrase costs: the same store plain and locked, by turns; each beside the other.

    python -m tests.bench.locked [PEOPLE]

The table goes into docs/privacy.md by hand. Times are the processors' own, the least of
several runs: what else a machine does only ever adds to them.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.people import ListFilter
from desktop.services.people import fields, listing
from desktop.services.people.card import card
from desktop.storage import backup, driver, keys, passphrase
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.bench.imports import bring_in, empty_store
from tests.bench.made_cards import make_cards
from tests.bench.made_store import make_store
from tests.bench.timing import once
from tests.builders import NOW, TODAY

RUNS = 15
BY_TURNS = 3  # for what takes long
_TYPED = ("ana", "bread", "person12", "müller")
_KEY = "a quiet horse under the plum tree"


def main(people: int) -> None:
    library = once(driver.sqlcipher).cpu or 0.0
    with TemporaryDirectory(prefix="kith-") as name:
        plain, locked = Path(name, "plain"), Path(name, "locked")
        make_store(plain, people).close()
        shutil.copytree(plain, locked)
        passphrase.lock(locked, _KEY)
        make_cards(Path(name, "cards.vcf"), people)
        say(f"{people:,} people", "plain", "locked", "")
        say("---", "--:", "--:", "--:")
        beside("open the store", opened, plain, locked, BY_TURNS * 3)
        for what, act in (("search", searched), ("open a card", card_opened), ("save", saved)):
            with open_store(plain, now=NOW) as one, open_store(locked, now=NOW) as other:
                beside(what, act, one, other, RUNS)
        beside("a verified backup", backed_up, plain, locked, BY_TURNS)
        bring_them_in(Path(name), people)
        salt = keys.salt_of(locked / FILE_NAME) or b""
        asked = min(once(partial(keys.derive, _KEY, salt)).cpu or 0.0 for _ in range(BY_TURNS))
        say("the library, once a start", "", f"{library:,.1f} ms", "")
        say("the passphrase, once a start", "", f"{asked:,.1f} ms", "")


def say(*cells: str) -> None:
    print("| " + " | ".join(cells) + " |", flush=True)


def beside(what: str, act: Callable[..., object], one: object, other: object, runs: int) -> None:
    """One run of each by turns, after one that is not counted."""
    taken: tuple[list[float], list[float]] = ([], [])
    act(one), act(other)
    for _ in range(runs):
        for where, held in zip((one, other), taken, strict=True):
            held.append(once(partial(act, where)).cpu or 0.0)
    tell(what, *map(min, taken))


def tell(what: str, plain: float, locked: float) -> None:
    say(what, f"{plain:,.1f} ms", f"{locked:,.1f} ms", f"{locked / plain:.2f} x")


def opened(folder: Path) -> None:
    open_store(folder, now=NOW).close()


def searched(db: Database) -> None:
    with db.read() as session:
        for typed in _TYPED:
            listing.listing(session, ListFilter(text=typed), today=TODAY)


def card_opened(db: Database) -> None:
    with db.read() as session:
        card(session, 7, today=TODAY)


_names = cycle(("Ana of the harbour", "Ana of the orchard"))


def saved(db: Database) -> None:
    fields.change_field(db, 7, "name", next(_names), now=NOW)


def backed_up(folder: Path) -> None:
    backup.write(folder / FILE_NAME, folder / "copy.db")


def bring_them_in(folder: Path, people: int) -> None:
    """As many cards into an empty store, by turns."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(BY_TURNS):
        for is_locked, held in enumerate(taken):
            into = folder / f"into-{turn}-{is_locked}"
            empty_store(into).close()
            if is_locked:
                passphrase.lock(into, _KEY)
            with open_store(into, now=NOW) as db:
                held.append(once(partial(bring_in, folder / "cards.vcf", db)).cpu or 0.0)
            shutil.rmtree(into)
    tell(f"import {people:,} cards", *map(min, taken))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
