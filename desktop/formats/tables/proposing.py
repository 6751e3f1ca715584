"""A proposal for what the columns of a table mean, by their headers and by their cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.tables import ADDRESS_PARTS, MANY, Column, Meaning
from desktop.formats.tables import looks
from desktop.formats.tables.headers import Told, told_by

Cells = Sequence[str]

_POINTS = ("email", "phone", "profile", "web", "messenger")
_PARTS = frozenset(ADDRESS_PARTS) | {"street again"}
_EITHER = ("name or family", "name or given", "title or prefix", "birthday or anniversary")


def propose_columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], *, has_header: bool = True
) -> tuple[Column, ...]:
    """What each column most likely means; what nothing tells is kept as an extra."""
    cells = [[row[at] if at < len(row) else "" for row in rows] for at in range(len(header))]
    if not has_header:
        return _by_looks_alone(header, cells)
    told = [told_by(name) for name in header]
    meanings = _decided(told, cells)
    columns = [
        _column(name, one, meaning, among)
        for name, one, meaning, among in zip(header, told, meanings, cells, strict=True)
    ]
    return tuple(_paired(_each_once(_streets_together(columns, told)), told))


def _decided(told: Sequence[Told], cells: Sequence[Cells]) -> list[str]:
    """The meanings, with those settled that two are possible of."""
    meanings = [one.said.meaning for one in told]
    has = set(meanings)
    settled = {
        "name or family": "family" if "given" in has and "family" not in has else "name",
        "name or given": "given" if "family" in has and "given" not in has else "name",
        "birthday or anniversary": "anniversary" if "birthday" in has else "birthday",
    }
    prefixes = [at for at, meaning in enumerate(meanings) if meaning == "title or prefix"]
    for at in prefixes:
        is_prefix = "title" in has or len(prefixes) > 1 or looks.are_honorifics(cells[at])
        meanings[at] = "prefix" if is_prefix and at == prefixes[0] else "title"
    return [settled.get(meaning, meaning) for meaning in meanings]


def _column(name: str, told: Told, meaning: str, cells: Cells) -> Column:
    said = told.said
    if not meaning:
        return _by_word_and_looks(name, told, cells)
    if meaning in ("nothing", "label", "service"):
        return Column(name, _belonging(meaning), group=_group(said.of, told, ""))
    if meaning in _PARTS:
        part = Meaning.STREET if meaning == "street again" else Meaning(meaning)
        return Column(name, part, told.place, group=_group("address", told, ""))
    label = _label(said.label, told.place) if meaning in ("email", "phone", "web") else said.label
    kind = Meaning(meaning)
    if kind in (Meaning.EMAIL, Meaning.PHONE) and cells and looks.are_urls(cells):
        return Column(name)
    return Column(name, kind, label, said.service, _group(meaning, told, label, said.service))


def _belonging(meaning: str) -> Meaning:
    return Meaning.EXTRA if meaning == "nothing" else Meaning(meaning)


def _group(what: str, told: Told, label: str, service: str = "") -> str:
    number = str(told.number) if told.number else ""
    return " ".join(filter(None, (what, label or told.place, service, number)))


def _label(kind: str, place: str) -> str:
    """ "work fax", "mobile", "home": one label of what the header says twice."""
    if not kind:
        return place
    if place in ("home", "work") and kind in ("fax", "mobile", "pager"):
        return f"{place} {kind}" if (place, kind) != ("home", "mobile") else kind
    return kind


_LOOKS: tuple[tuple[Meaning, Callable[[Cells], bool]], ...] = (
    (Meaning.EMAIL, looks.are_emails),
    (Meaning.WEB, looks.are_urls),
    (Meaning.PHONE, looks.are_phones),
)


def _by_word_and_looks(name: str, told: Told, cells: Cells) -> Column:
    """A column of an unknown name whose cells are clearly mail, links or telephones."""
    if not looks.are_distinct(cells):
        return Column(name)
    for meaning, look in _LOOKS:
        if look(cells):
            service = looks.network(cells) if meaning is Meaning.WEB else ""
            kind = Meaning.PROFILE if service else meaning
            label = told.place or ("" if service else name.strip())
            return Column(name, kind, label, service, f"own {name}")
    return Column(name)


def _streets_together(columns: list[Column], told: Sequence[Told]) -> list[Column]:
    """ "Home Street 2" goes on with the home's street, unless a second home has a city."""
    grounds = {
        column.group
        for column in columns
        if column.meaning in ADDRESS_PARTS and column.meaning is not Meaning.STREET
    }
    result = []
    for column, one in zip(columns, told, strict=True):
        if column.meaning is Meaning.STREET and one.number and column.group not in grounds:
            column = replace(column, group=_group("address", replace(one, number=0), ""))
        result.append(column)
    return result


def _each_once(columns: list[Column]) -> list[Column]:
    """Of what a person has once the first column stays; a second of one group is another item."""
    seen: set[tuple[str, str]] = set()
    result = []
    for column in columns:
        if column.meaning in (Meaning.EXTRA, Meaning.STREET):
            result.append(column)
            continue
        if column.meaning not in MANY and (column.meaning, "") in seen:
            column = Column(column.header)
        while (column.meaning, column.group) in seen and column.meaning is not Meaning.EXTRA:
            column = replace(column, group=column.group + " more")
        seen |= {(column.meaning, ""), (column.meaning, column.group)}
        result.append(column)
    return result


def _paired(columns: list[Column], told: Sequence[Told]) -> list[Column]:
    """Labels stay with what they label; one that labels nothing is an extra."""
    labelled = {
        column.group: column.meaning
        for column in columns
        if column.meaning not in (Meaning.LABEL, Meaning.SERVICE, Meaning.EXTRA)
    }
    return [
        Column(column.header)
        if column.meaning in (Meaning.LABEL, Meaning.SERVICE) and column.group not in labelled
        else column
        for column in columns
    ]


_NO_HEADER: tuple[tuple[Meaning, Callable[[Cells], bool]], ...] = (
    *_LOOKS,
    (Meaning.ORGANISATION, looks.name_companies),
)


def _by_looks_alone(header: Sequence[str], cells: Sequence[Cells]) -> tuple[Column, ...]:
    columns = [Column(name) for name in header]
    for at, among in enumerate(cells):
        for meaning, look in _NO_HEADER:
            if look(among) and looks.are_distinct(among):
                service = looks.network(among) if meaning is Meaning.WEB else ""
                kind = Meaning.PROFILE if service else meaning
                columns[at] = Column(header[at], kind, "", service, f"own {at}")
                break
    _name_columns(columns, cells)
    return tuple(_each_once(columns))


def _name_columns(columns: list[Column], cells: Sequence[Cells]) -> None:
    """The first columns of mere words are names: one that holds two words, or two of one."""
    words = [
        at
        for at, column in enumerate(columns)
        if column.meaning is Meaning.EXTRA and _are_words(cells[at])
    ]
    if not words:
        return
    first = words[0]
    if _have_two_words(cells[first]) or len(words) < 2 or words[1] != first + 1:
        columns[first] = replace(columns[first], meaning=Meaning.NAME)
        return
    columns[first] = replace(columns[first], meaning=Meaning.GIVEN)
    columns[words[1]] = replace(columns[words[1]], meaning=Meaning.FAMILY)


def _are_words(cells: Cells) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    plain = [cell for cell in filled if len(cell) < 80 and not any(c.isdigit() for c in cell)]
    return bool(filled) and len(plain) >= 0.8 * len(filled)


def _have_two_words(cells: Cells) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    return sum(" " in cell for cell in filled) > len(filled) / 2
