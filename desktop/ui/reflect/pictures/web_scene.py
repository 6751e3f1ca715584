"""The web as lines and dots in a plane, found again by place. Nothing is painted here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize

from desktop.domain.reflect.pictures_web import ME, Closeness, Web, WebIndex, WebTie

Point = tuple[float, float]

_SQUARE = 128.0
_MOST_DRAWN_OUT = 1.4
_MOST_OF_MINE = 60  # lines from me; of more, only those to whom contact is closest
THOUGHT = -1  # the class of dashed lines, beside those of closeness


@dataclass(frozen=True, slots=True)
class Edge:
    """``weight`` is a Closeness, or THOUGHT."""

    line: QLineF
    weight: int
    left: float
    right: float
    top: float
    bottom: float

    @property
    def is_mine(self) -> bool:
        return self.line.x1() == 0.0 and self.line.y1() == 0.0

    @classmethod
    def between(cls, one: Point, other: Point, weight: int) -> Edge:
        (ax, ay), (bx, by) = one, other
        line = QLineF(ax, ay, bx, by)
        return cls(line, weight, min(ax, bx), max(ax, bx), min(ay, by), max(ay, by))


@dataclass(slots=True)
class WebScene:
    """``places`` has everybody, and me at the origin."""

    index: WebIndex = field(default_factory=lambda: WebIndex.of(Web()))
    places: dict[int, Point] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    squares: dict[tuple[int, int], list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, web: Web, places: Mapping[int, Point], *, mirrored: bool = False) -> WebScene:
        side = -1.0 if mirrored else 1.0
        laid = {ME: (0.0, 0.0)} | {person: (x * side, y) for person, (x, y) in places.items()}
        squares: dict[tuple[int, int], list[int]] = defaultdict(list)
        for person, (x, y) in laid.items():
            squares[int(x // _SQUARE), int(y // _SQUARE)].append(person)
        return cls(WebIndex.of(web), laid, list(_edges(web, laid)), dict(squares))

    def shaped(self, room: QSize, around: float) -> WebScene:
        """The same web, drawn out or pressed a little into the shape of this room."""
        area = self.everybody
        if area.width() < 1.0 or area.height() < 1.0:
            return self
        wide, high = (max(1.0, side - 2 * around) for side in (room.width(), room.height()))
        wished = high / wide * area.width() / area.height()
        by = min(max(wished, 1 / _MOST_DRAWN_OUT), _MOST_DRAWN_OUT)
        places = {one: (x, y * by) for one, (x, y) in self.places.items()}
        return WebScene.of(self.index.web, places)

    @property
    def everybody(self) -> QRectF:
        """What all of them take."""
        xs, ys = zip(*self.places.values(), strict=True) if self.places else ((0.0,), (0.0,))
        return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))

    def people_in(self, area: QRectF) -> Iterator[int]:
        """Whoever stands there, me among them."""
        columns = range(int(area.left() // _SQUARE), int(area.right() // _SQUARE) + 1)
        rows = range(int(area.top() // _SQUARE), int(area.bottom() // _SQUARE) + 1)
        if len(columns) * len(rows) > len(self.squares):
            return iter([one for one, (x, y) in self.places.items() if area.contains(x, y)])
        return (
            one
            for column in columns
            for row in rows
            for one in self.squares.get((column, row), ())
            if area.contains(*self.places[one])
        )

    def edges_up_to(self, length: float, *, thoughts: bool) -> list[Edge]:
        """Those that are no longer, and my own; with ``thoughts`` the dashed ones too."""
        return [
            edge
            for edge in self.edges
            if edge.is_mine
            or (edge.line.length() <= length and (thoughts or edge.weight != THOUGHT))
        ]

    @staticmethod
    def edges_in(edges: list[Edge], area: QRectF) -> list[Edge]:
        left, right, top, bottom = area.left(), area.right(), area.top(), area.bottom()
        return [
            edge
            for edge in edges
            if edge.right >= left and edge.left <= right
            and edge.bottom >= top and edge.top <= bottom
        ]  # fmt: skip

    def nearest_to(self, point: QPointF, reach: float) -> int | None:
        """Who stands there, or at most ``reach`` away."""
        around = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        near = [
            (QLineF(point, QPointF(*self.places[one])).length(), one)
            for one in self.people_in(around)
        ]
        away, person = min(near, default=(reach + 1, ME))
        return person if away <= reach else None

    def edges_of(self, person: int) -> list[Edge]:
        """Everything that ties this person, to me too."""
        if person == ME:
            return [edge for edge in self.edges if edge.is_mine]
        found = [
            _between(self.places, tie.first_id, tie.second_id, _weight(tie))
            for tie in self.index.ties_of(person)
        ]
        known = self.index.people[person]
        if known.in_practice:
            found.append(_between(self.places, ME, person, known.closeness))
        return found

    def neighbours(self, person: int) -> set[int]:
        return {tie.other(person) for tie in self.index.ties_of(person)}


def _edges(web: Web, places: Mapping[int, Point]) -> Iterable[Edge]:
    mine = sorted((one for one in web.people if one.in_practice), key=lambda one: -one.talks)
    for one in mine[:_MOST_OF_MINE]:
        yield _between(places, ME, one.person_id, one.closeness)
    for tie in web.ties:
        yield _between(places, tie.first_id, tie.second_id, _weight(tie))


def _between(places: Mapping[int, Point], one: int, other: int, weight: int) -> Edge:
    return Edge.between(places[one], places[other], weight)


def _weight(tie: WebTie) -> int:
    return THOUGHT if tie.is_thought else max(tie.closeness, Closeness.NOW_AND_THEN)
