"""What is kept of a row: its cells and what they were taken for, so that it can be read again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from desktop.domain.contact_points import point_key
from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.tables import Column, DateOrder, Meaning
from desktop.domain.text import fold
from desktop.formats.people_csv import read_own_row
from desktop.formats.tables.cells import cell_text
from desktop.formats.tables.layouts import KITH
from desktop.formats.tables.names import give_name
from desktop.formats.tables.people import RowReader

FORMAT = "csv"
_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def source_of(
    columns: Sequence[Column],
    orders: Mapping[int, DateOrder],
    table: str,
    layout: str,
    row: Sequence[str],
    draft: PersonDraft,
) -> SourceDraft:
    """The row as it was read, with what its columns were taken for. ``table`` tells its
    header from others."""
    kept = {}
    for at, column in enumerate(columns):
        if at < len(row) and row[at]:
            kept[column.header] = _told_of(row[at], column, orders.get(at, ""))
    told = {"table": table, "layout": layout, "row": kept}
    return SourceDraft(FORMAT, _AS_JSON(told), key_of(draft, layout or table))


def _told_of(cell: str, column: Column, order: str) -> list[str]:
    """A cell and what it was taken for; what is empty at the end is left away."""
    told = [cell, column.meaning, column.label, column.service, column.group, order]
    while not told[-1]:
        told.pop()
    return told


def text_before(text: str) -> str:
    """The same row as Kith kept it at first, with what is empty at the end of a cell."""
    told = json.loads(text)
    told["row"] = {header: _whole(*kept) for header, kept in told["row"].items()}
    return _AS_JSON(told)


def is_of_one_table(one: str, two: str) -> bool:
    """Whether two kept rows stood under the same header: only then what the later one
    lacks was taken away."""
    return one.partition('"row"')[0] == two.partition('"row"')[0]


def key_of(draft: PersonDraft, book: str) -> str:
    """What finds the same record again in a later file of the same program.

    Its own UID, else who it is by name and the first mail or telephone, else all of it.
    """
    if draft.uid:
        return draft.uid
    name = f"{draft.given} {draft.family}".strip() or draft.name
    who = [book, fold(name)]
    first = next((p for k in ("email", "phone") for p in draft.points if p.kind == k), None)
    if first is not None:
        who.append(point_key(first.kind, first.value) or fold(first.value))
    else:
        who += [draft.organisation, draft.title]
        who += [f"{o.kind}{o.when}" for o in draft.occasions]
        who += [f"{a.street}{a.locality}{a.text}" for a in draft.addresses]
        who += sorted(point.value for point in draft.points)
    return hashlib.sha256("\0".join(who).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def read_own(columns: Sequence[Column], row: Sequence[str]) -> PersonDraft | None:
    """The person of a row of Kith's own table."""
    cells = {column.header: cell for column, cell in zip(columns, row, strict=False) if cell}
    draft = read_own_row(cells)
    return draft if draft.name or give_name(draft) else None


def extras_of(text: str) -> dict[str, str]:
    """The cells of a kept row that have no field, by header."""
    try:
        told = json.loads(text)
        row = told["row"]
        if told["layout"] == KITH:
            return read_own_row({header: kept[0] for header, kept in row.items()}).columns
        return {
            header: cell_text(kept[0]) for header, kept in row.items() if kept[1] == Meaning.EXTRA
        }
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return {}


def read_row_again(text: str) -> PersonDraft | None:
    """The person of a row whose source was kept as this text."""
    try:
        told = json.loads(text)
        cells = {header: _whole(*kept) for header, kept in told["row"].items()}
        columns = [Column(header, Meaning(k[1]), *k[2:5]) for header, k in cells.items()]
        row = [kept[0] for kept in cells.values()]
        if told["layout"] == KITH:
            return read_own(columns, row)
        orders = {at: DateOrder(kept[5]) for at, kept in enumerate(cells.values())}
        return RowReader(columns, orders, told["layout"]).read(row)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None


def _whole(
    cell: str, meaning: str, label: str = "", service: str = "", group: str = "", order: str = ""
) -> tuple[str, str, str, str, str, str]:
    """A cell as it was kept, with what was empty at its end."""
    return cell, meaning, label, service, group, order
