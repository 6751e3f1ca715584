"""A debrief that is half written, as a small file holds it: JSON values and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from desktop.domain.debrief import Debrief
from desktop.domain.meanwhile import merged
from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import InteractionKind, LoopKind

_TEXTS = (
    "words", "shared", "ask_next", "interrupted", "advised", "began_by", "next_size",
)  # fmt: skip
_LISTS = ("feelings", "closes", "opens")
_FLAGS = ("asked", "confided", "decided", "moves_on")


def written(debrief: Debrief) -> dict[str, Any]:
    """As the file of what is half written holds it."""
    told = asdict(debrief)
    told["day"], told["next_day"] = _iso(debrief.day), _iso(debrief.next_day)
    told["opens"] = [
        {"text": loop.text, "kind": str(loop.kind), "about_on": _iso(loop.about_on)}
        for loop in debrief.opens
    ]
    return told


def read_beside(told: object, begun: Debrief) -> Debrief:
    """What was half written, beside what was kept of the same talk since then."""
    mine = read_written(told, begun)
    stood = told.get("stood") if isinstance(told, Mapping) else None
    if stood is None:
        return mine
    return merged(read_written(stood, begun), begun, mine).draft


def read_written(told: object, begun: Debrief) -> Debrief:
    """What was half written; what cannot be read stays as it was begun."""
    if not isinstance(told, Mapping):
        lists: dict[str, Any] = {name: [*getattr(begun, name)] for name in _LISTS}
        return replace(begun, **lists)
    read: dict[str, Any] = {
        name: told[name]
        for names, kind in ((_TEXTS, str), (_FLAGS, bool))
        for name in names
        if isinstance(told.get(name), kind)
    }
    if told.get("kind") in set(InteractionKind):
        read["kind"] = InteractionKind(str(told["kind"]))
    read["feelings"] = [word for word in _list(told, "feelings") if isinstance(word, str)]
    read["closes"] = [loop for loop in _list(told, "closes") if isinstance(loop, int)]
    read["opens"] = [loop for one in _list(told, "opens") if (loop := _loop(one)) is not None]
    read["day"], read["next_day"] = _day(told.get("day")), _day(told.get("next_day"))
    minutes = told.get("minutes")
    read["minutes"] = minutes if isinstance(minutes, int) else None
    return replace(begun, **read)


def _loop(told: object) -> LoopDraft | None:
    if not isinstance(told, Mapping) or not isinstance(told.get("text"), str):
        return None
    kind = told.get("kind")
    known = LoopKind(str(kind)) if kind in set(LoopKind) else LoopKind.I_PROMISED
    return LoopDraft(told["text"], known, _day(told.get("about_on")))


def _list(told: Mapping[str, Any], name: str) -> list[Any]:
    value = told.get(name)
    return value if isinstance(value, list) else []


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(told: object) -> date | None:
    try:
        return date.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
