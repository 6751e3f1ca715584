"""What lies between things, and how large they are, is of the design's grid.

Found in the code: every number that is handed to a layout. Lengths in ems, from a font or
from what something else measures are of no grid, and are passed over.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import desktop.ui

ROOT = Path(desktop.ui.__file__).parent

BETWEEN = {0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 48}
"""The grid of four, by which things stand apart."""
WITHIN = {1, 2, 6, 10, 14, 18}
"""Half steps, for the measures of one part (a chip, a row, a key), and a hairline."""
STEP = 2
"""Every part is a multiple of it in width and height."""

APART = {
    "setContentsMargins", "setSpacing", "addSpacing", "setHorizontalSpacing",
    "setVerticalSpacing", "FlowLayout", "EndsLayout", "margins",
}  # fmt: skip
LARGE = {
    "setFixedSize", "setFixedWidth", "setFixedHeight", "setMinimumSize", "setMinimumWidth",
    "setMinimumHeight", "setMaximumSize", "setMaximumWidth", "setMaximumHeight",
}  # fmt: skip
FIXED = {1, 3, 16_777_215}
"""A hairline, the bar beside an intention, and no bound at all."""
IN_PIXELS = {"px", "scaled", "max", "min", "round", "int"}

BESIDE_A_CHIP = "the letters of a label stand level with those of the chip beside it"
BELOW_WORDS = "it stands below the words of the line above, not below its icon"
ARGUED = {
    ("brief/parts.py", 3): BESIDE_A_CHIP,
    ("we_spoke/understood.py", 3): BESIDE_A_CHIP,
    ("we_spoke/still_open.py", 5): BESIDE_A_CHIP,
    ("people/card/about.py", 5): BESIDE_A_CHIP,
    ("people/card/season.py", 5): BESIDE_A_CHIP,
    ("people/card/summary.py", 3): "the dot stands level with the words beside it",
    ("people/card/strip.py", 5): "30 of a button in the 40 of the strip",
    ("people/card/noticed.py", 34): BELOW_WORDS,
    ("today/side/news.py", 42): BELOW_WORDS,
    ("reflect/review/beside.py", 30): BELOW_WORDS,
    ("brief/paper.py", 34): "paper has margins of its own, and lines for the pen 30 apart",
    ("brief/paper.py", 30): "paper has margins of its own, and lines for the pen 30 apart",
    ("importing/proposals.py", 76): "a toast of 44 stands there, 20 above the edge, and 12",
}
"""What is not of the grid, and why."""


def test_what_lies_between_things_is_of_the_grid() -> None:
    found = {where: why for where, why in off(APART, BETWEEN | WITHIN) if why not in ARGUED}
    assert found == {}


def test_fixed_sizes_are_of_the_grid() -> None:
    assert {where: why for where, why in off(LARGE, FIXED) if why[1] % STEP} == {}


def test_every_exception_is_still_needed() -> None:
    assert set(ARGUED) - {why for _, why in off(APART, BETWEEN | WITHIN)} == set()


def off(calls: set[str], allowed: set[int]) -> Iterator[tuple[str, tuple[str, float]]]:
    """Each length that is not allowed: where, and its file with the length."""
    for file, node in handed_over():
        if name_of(node.func) in calls:
            name = str(file.relative_to(ROOT))
            for length in lengths(node, file):
                if abs(length) not in allowed:
                    yield f"{name}:{node.lineno}", (name, abs(length))


@cache
def handed_over() -> list[tuple[Path, ast.Call]]:
    """Every call outside the theme that hands lengths to a layout or a part."""
    return [
        (file, node)
        for file in sorted(ROOT.rglob("*.py"))
        if file.parent.name != "theme"
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Call) and name_of(node.func) in APART | LARGE
    ]


def lengths(call: ast.Call, file: Path) -> Iterator[float]:
    for part in (*call.args, *(keyword.value for keyword in call.keywords)):
        yield from in_pixels(part, file)


def in_pixels(node: ast.expr, file: Path) -> Iterator[float]:
    """The numbers that it can be; none where it is measured."""
    match node:
        case ast.Constant(int() | float() as value) if not isinstance(value, bool):
            yield value
        case ast.Name(name) if name in constants(file):
            yield constants(file)[name]
        case ast.UnaryOp(ast.USub(), inner):
            yield from in_pixels(inner, file)
        case ast.IfExp(_, one, other):
            yield from in_pixels(one, file)
            yield from in_pixels(other, file)
        case ast.Call(func=func, args=args) if name_of(func) in IN_PIXELS:
            for part in args:
                yield from in_pixels(part, file)
        case ast.BinOp(left, operator, right):
            yield from reckoned(list(in_pixels(left, file)), operator, list(in_pixels(right, file)))


def reckoned(left: list[float], operator: ast.operator, right: list[float]) -> Iterator[float]:
    if not left or not right:
        return
    match operator:
        case ast.Add():
            yield left[0] + right[0]
        case ast.Sub():
            yield left[0] - right[0]
        case ast.Mult():
            yield left[0] * right[0]


def name_of(func: ast.expr) -> str:
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def constants(file: Path) -> dict[str, float]:
    """The numbers that have a name in that file, its own and those of its neighbours."""
    found: dict[str, float] = {}
    for node in parsed(file).body:
        match node:
            case ast.ImportFrom(module=str(module)) if module.startswith("desktop.ui."):
                source = ROOT.parent.parent / f"{module.replace('.', '/')}.py"
                known = constants(source) if source.is_file() and source != file else {}
                names = {one.name for one in node.names}
                found |= {name: value for name, value in known.items() if name in names}
            case ast.Assign(targets=[target], value=value):
                found |= dict(named(target, value))
    return found


def named(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, float]]:
    match target, value:
        case ast.Name(name), ast.Constant(int() | float() as number):
            yield name, number
        case ast.Tuple(names), ast.Tuple(values):
            for one, other in zip(names, values, strict=False):
                yield from named(one, other)
