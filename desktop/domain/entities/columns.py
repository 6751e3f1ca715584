"""Columns that many tables share."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from sqlmodel import Field


def row_id() -> Any:
    """The integer key; given by the store."""
    return Field(default=None, primary_key=True)


def uid() -> Any:
    """A name that stays the same across machines: archive, vCard, iCalendar."""
    return Field(default_factory=lambda: str(uuid4()), unique=True)


def owner(table: str, *, index: bool = True) -> Any:
    """The row this one belongs to, and goes with."""
    return Field(foreign_key=f"{table}.id", ondelete="CASCADE", index=index)


def link(table: str, *, index: bool = True) -> Any:
    """A row this one may point to; forgotten when that row goes."""
    return Field(default=None, foreign_key=f"{table}.id", ondelete="SET NULL", index=index)
