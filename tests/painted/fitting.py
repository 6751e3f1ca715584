"""Whether what is painted fits: not cut by its widget nor by one around it, not shortened,
not broken within a word, not over other words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.painted.words import Words

_WIDE, _HIGH = 2.0, 2.0  # pixels that may be missing: rounding, and tails of letters
_OWN_SCROLL = (QLineEdit, QPlainTextEdit, QTextEdit)


@dataclass(frozen=True, slots=True)
class Misfit:
    how: str
    text: str
    where: str

    def __str__(self) -> str:
        return f"{self.how}: {self.text!r} in {self.where}"


def misfits(found: Sequence[Words], theirs: Callable[[str], bool]) -> Iterator[Misfit]:
    """What does not fit among the words of one window. ``theirs`` says which texts people
    wrote themselves, or are meant to be shortened: those may be."""
    seen: list[tuple[Words, QRectF]] = []
    for one in found:
        # Among letters from the right it is a piece of its own, and nothing tells whose.
        if one.text.strip("… ") and one.text.rstrip().endswith("…") and not theirs(one.text):
            yield Misfit("shortened", one.text, place_of(one.widget))
        missing, area = shown_part(one)
        if missing:
            yield Misfit(missing, one.text, place_of(one.widget))
        elif not area.isEmpty():
            seen.append((one, area))
    yield from _broken(found)
    yield from _over_each_other(seen)


def place_of(widget: QWidget) -> str:
    """Where it is, by the widgets of Kith around it."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        if type(at).__module__.startswith("desktop") or at is widget:
            names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


def _is_typed(one: Words) -> bool:
    """In a field that one types in, the text moves along with the cursor."""
    return isinstance(one.widget, _OWN_SCROLL) or isinstance(
        one.widget.parentWidget(), (QPlainTextEdit, QTextEdit)
    )


def shown_part(one: Words) -> tuple[str, QRectF]:
    """The side where it is cut, by itself or by a widget around it that does not scroll; and
    how much of it shows on the window, as it is scrolled now."""
    at, area = one.widget, QRectF(one.area)
    if _is_typed(one):
        area = area.intersected(QRectF(at.rect()))
    elif one.clip is not None and not _scrolls(at) and (side := _cut(area, one.clip)):
        return f"cut {side}", area
    while True:
        room = QRectF(at.rect())
        wide, high = _ways(at)
        if wide:
            area.setLeft(max(area.left(), room.left()))
            area.setRight(min(area.right(), room.right()))
        if high:
            area.setTop(max(area.top(), room.top()))
            area.setBottom(min(area.bottom(), room.bottom()))
        if area.width() <= 0 or area.height() <= 0:
            return "", QRectF()  # scrolled out of sight
        if side := _cut(area, room):
            return f"cut {side} by {type(at).__name__}", area
        parent = at.parentWidget()
        if at.isWindow() or parent is None:
            return "", area
        area.translate(at.x(), at.y())
        at = parent


def _cut(area: QRectF, room: QRectF) -> str:
    if area.left() < room.left() - _WIDE or area.right() > room.right() + _WIDE:
        return "at the side"
    if area.top() < room.top() - _HIGH or area.bottom() > room.bottom() + _HIGH:
        return "in its height"
    return ""


def _scrolls(widget: QWidget) -> bool:
    return any(_ways(widget))


def _ways(widget: QWidget) -> tuple[bool, bool]:
    """Whether one can scroll within it to the side, and up and down."""
    own = [bar for bar in widget.children() if isinstance(bar, QScrollBar) and bar.maximum() > 0]
    if own:  # it scrolls what it paints itself
        upright = [bar.orientation() == Qt.Orientation.Vertical for bar in own]
        return not all(upright), any(upright)
    area = widget.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not widget:
        return False, False
    bars = area.horizontalScrollBar(), area.verticalScrollBar()
    return bars[0].maximum() > bars[0].minimum(), bars[1].maximum() > bars[1].minimum()


def _broken(found: Sequence[Words]) -> Iterator[Misfit]:
    """A line that ends within a word of ours."""
    for one, after in pairwise(found):
        text = getattr(one.widget, "text", None)
        if one.widget is after.widget and one.area.bottom() < after.area.top() and callable(text):
            joined = one.text[-6:] + after.text[:6]
            middle = one.text[-1:] + after.text[:1]
            is_address = "@" in one.text + after.text  # has no blank, and may be long
            if middle.isalpha() and joined in str(text()) and not is_address:
                yield Misfit("broken", f"{one.text}|{after.text}", place_of(one.widget))


def _over_each_other(seen: list[tuple[Words, QRectF]]) -> Iterator[Misfit]:
    """Words of two widgets that one layout put beside each other."""
    seen.sort(key=lambda pair: pair[1].top())
    for at, (one, area) in enumerate(seen):
        for other, there in seen[at + 1 :]:
            if there.top() > area.bottom() - _HIGH - 1:
                break
            shared = area.intersected(there)
            if (
                shared.width() > 3 and shared.height() > 3
                and one.widget is not other.widget and _beside(one.widget, other.widget)
            ):  # fmt: skip
                what = f"{one.text} / {other.text}"
                yield Misfit("over each other", what, place_of(other.widget))


def _beside(one: QWidget, other: QWidget) -> bool:
    """Whether the layout of the nearest widget around both has placed them."""
    ways = _up(one), _up(other)
    for at in ways[0]:
        if at in ways[1]:
            branches = [way[way.index(at) - 1] for way in ways if way.index(at)]
            layout = at.layout()
            return layout is not None and len(branches) == 2 and all(
                layout.indexOf(branch) >= 0 for branch in branches
            )  # fmt: skip
    return False


def _up(widget: QWidget) -> list[QWidget]:
    way = [widget]
    while not way[-1].isWindow() and (parent := way[-1].parentWidget()) is not None:
        way.append(parent)
    return way
