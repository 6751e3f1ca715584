"""Which part of Reflect stands where. Each is made with (runner, clock, settings)."""

from __future__ import annotations

from enum import Enum, auto

from desktop.ui.reflect.mirror.capacity import CapacityPanel
from desktop.ui.reflect.mirror.panel import MirrorPanel
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.reflect.pictures.begun_part import BegunPart
from desktop.ui.reflect.pictures.giving_part import GivingPart
from desktop.ui.reflect.pictures.stage_part import StagePart
from desktop.ui.reflect.pictures.time_part import TimePart
from desktop.ui.reflect.pictures.web_part import WebPart
from desktop.ui.reflect.profile.panel import ProfilePart


class Stand(Enum):
    """Where parts stand, from the top. At the sides each has a card of its own; in the
    middle they share one, which grows between what follows the line and the foot."""

    LEFT = auto()
    MIRROR = auto()  # the sentences, under the heading with the spans
    AFTER_LINE = auto()  # under the line for next week
    FOOT = auto()  # at the foot of the middle
    RIGHT = auto()


def left() -> list[type[ReflectPart]]:
    return [ProfilePart, GivingPart]


def mirror() -> list[type[ReflectPart]]:
    return [MirrorPanel]


def after_line() -> list[type[ReflectPart]]:
    return [TimePart]


def foot() -> list[type[ReflectPart]]:
    return [CapacityPanel]


def right() -> list[type[ReflectPart]]:
    return [WebPart, StagePart, BegunPart]


PARTS = {
    Stand.LEFT: left,
    Stand.MIRROR: mirror,
    Stand.AFTER_LINE: after_line,
    Stand.FOOT: foot,
    Stand.RIGHT: right,
}
