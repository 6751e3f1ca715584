"""How many records a second: each format that is read, beside the parsing library alone and
beside another reader where one is installed (``pip install -e .[bench]``)."""

from __future__ import annotations

import csv
import json
import mailbox
import sys
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import icalendar

from desktop.domain.drafts import PersonDraft, Unreadable
from desktop.formats.files import open_records
from desktop.formats.people_csv import write_people_csv
from desktop.formats.vcard.writer import Version, write_vcards
from tests.bench.made_files import MAKERS
from tests.bench.timing import Figure, Taken, once

RECORDS = 10_000
_FEW = 10  # records that cannot be read: some of Monica's sample are meant to be
_MONICA_RECORDS = 1_000  # of the sample's contacts: each holds a whole story


def measure(records: int, count: int) -> list[Figure]:
    with TemporaryDirectory() as name:
        figures = []
        for what, (file, make) in MAKERS.items():
            size = _MONICA_RECORDS if what == "Monica JSON" else records
            path = Path(name) / file
            make(path, size)
            figures += list(_read(what, path, size, count))
        drafts = [d for d in open_records(Path(name) / "3.vcf") if isinstance(d, PersonDraft)]
        figures += list(_written(drafts, Path(name), count))
    return figures


def _read(what: str, path: Path, size: int, count: int) -> Iterator[Figure]:
    ours = partial(_read_all, path)
    _rates(ours, size, 1)  # what is imported late and kept for next time
    floor = _rates(partial(_FLOORS.get(what, _split), path), size, count)
    yield _figure(f"read {what}", size, _rates(ours, size, count), floor)
    for module, other in _OTHERS.get(what, ()):
        try:
            library = import_module(module)
        except ImportError:
            print(f"read {what}: {module} is not installed (extra: bench)", file=sys.stderr)
            continue
        try:
            taken = _rates(partial(other, library, path), size, count)
        except Exception as error:
            print(f"read {what}: {module} fails with {type(error).__name__}", file=sys.stderr)
            continue
        yield _figure(f"read {what} by {module}", size, taken, floor)


def _written(drafts: list[PersonDraft], folder: Path, count: int) -> Iterator[Figure]:
    size, target = len(drafts), folder / "written"
    floor = _rates(partial(_write_lines, drafts, target), size, count)
    versions: tuple[Version, ...] = ("3.0", "4.0")
    for version in versions:
        act = partial(_write_cards, drafts, target, version)
        yield _figure(f"write vCard {version}", size, _rates(act, size, count), floor)
    act = partial(_write_table, drafts, target)
    yield _figure("write own CSV", size, _rates(act, size, count), floor)


def _rates(act: Callable[[], object], size: int, count: int) -> list[Taken]:
    """Records a second on the clock of the wall, in each run."""
    return [Taken(size / once(act).wall * 1000) for _ in range(count)]


def _figure(what: str, size: int, taken: list[Taken], floor: list[Taken]) -> Figure:
    return Figure(what, size, taken, floor=floor, unit="/s")


def _read_all(path: Path) -> None:
    troubles = sum(isinstance(record, Unreadable) for record in open_records(path))
    if troubles > _FEW:
        raise RuntimeError(f"{path.name}: {troubles} records could not be read")


def _split(path: Path) -> None:
    for line in path.read_text("utf-8").split("\n"):
        line.partition(":")


def _rows(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.DictReader(file):
            pass


def _components(path: Path) -> None:
    icalendar.Calendar.from_ical(path.read_bytes())


def _heads(path: Path) -> None:
    for mail in mailbox.mbox(path):
        parsedate_to_datetime(mail["Date"])


def _json(path: Path) -> None:
    json.loads(path.read_bytes())


_FLOORS: dict[str, Callable[[Path], None]] = {
    **dict.fromkeys(("LinkedIn", "Google CSV", "Outlook CSV", "own CSV"), _rows),
    "iCalendar": _components,
    "mbox": _heads,
    "Monica JSON": _json,
}


def _by_vobject(vobject: ModuleType, path: Path) -> None:
    with path.open(encoding="utf-8") as file:
        for _ in vobject.readComponents(file, allowQP=True):
            pass


def _by_pythonvcard4(vcards: ModuleType, path: Path) -> None:
    with path.open(encoding="utf-8") as file:
        card: list[str] = []
        for line in file:
            card.append(line)
            if line.startswith("END:VCARD"):
                vcards.Contact.from_vcard("".join(card))
                card.clear()


def _by_whatstk(whatstk: ModuleType, path: Path) -> None:
    whatstk.WhatsAppChat.from_source(filepath=str(path))


Other = Callable[[ModuleType, Path], None]
_OTHERS: dict[str, tuple[tuple[str, Other], ...]] = {
    "vCard 2.1": (("vobject", _by_vobject),),
    "vCard 3.0": (("vobject", _by_vobject), ("pythonvCard4.vcard", _by_pythonvcard4)),
    "vCard 4.0": (("vobject", _by_vobject), ("pythonvCard4.vcard", _by_pythonvcard4)),
    "iCalendar": (("vobject", _by_vobject),),
    "WhatsApp": (("whatstk", _by_whatstk),),
}


def _write_lines(drafts: list[PersonDraft], target: Path) -> None:
    """The least that writing could do: each record's text as it came."""
    with target.open("wb") as file:
        for draft in drafts:
            if draft.source:
                file.write(draft.source.text.encode())


def _write_cards(drafts: list[PersonDraft], target: Path, version: Version) -> None:
    with target.open("wb") as file:
        write_vcards(drafts, file, version)


def _write_table(drafts: list[PersonDraft], target: Path) -> None:
    with target.open("wb") as file:
        write_people_csv(drafts, file)
