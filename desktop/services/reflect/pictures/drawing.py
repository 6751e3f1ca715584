"""The web as it is drawn: its people, and where each of them stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from desktop.domain.reflect.pictures_web import Web
from desktop.services.reflect.pictures.layout import lay_out
from desktop.services.reflect.pictures.web import web

Places = Mapping[int, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Drawing:
    web: Web
    places: Places


def draw_web(
    session: Session,
    *,
    today: date,
    most: int | None = None,
    circle_id: int | None = None,
    before: Places | None = None,
) -> Drawing:
    """Of everybody, of one circle, or only of the nearest ``most``; who had a place
    ``before`` keeps it where that can be."""
    found = web(session, today=today)
    if circle_id is not None:
        found = found.of_circle(circle_id)
    if most is not None:
        found = found.nearest(most)
    return Drawing(found, lay_out(found, before))
