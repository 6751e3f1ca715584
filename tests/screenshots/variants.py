"""The same places in everything that a screen, a language or a person's eyes may ask for; each
variant comes in a folder of its own, with one sheet of all its pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap

WIDE, SMALL = "1440x900", "1024x700"
_ACROSS, _THUMB, _CAPTION, _GAP = 4, QSize(480, 320), 26, 16
_GROUND, _INK = QColor("#e9e5dd"), QColor("#26221d")
_PLACES = (
    "today", "people", "journey", "calendar", "compose", "gathering", "introductions",
    "reflect", "preferences", "backups", "stage", "brief", "we-spoke", "card-whole",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Variant:
    """A way in which Kith may be shown. ``pixels`` is of the screen's for one of ours."""

    name: str
    language: str = "en"
    mode: str = "light"
    size: str = WIDE
    scale: float = 1.0
    pixels: float = 1.0
    whole: bool = False
    """Every state; else the places, and the states that differ most."""


VARIANTS = (
    Variant("light", whole=True),
    Variant("dark", mode="dark", whole=True),
    Variant("small", size=SMALL),
    Variant("large-text", scale=2.0),
    Variant("small-large-text", size=SMALL, scale=2.0, whole=True),
    Variant("german", "de", whole=True),
    Variant("german-small-large-text", "de", size=SMALL, scale=2.0),
    Variant("spanish", "es", whole=True),
    Variant("spanish-small-large-text", "es", "dark", SMALL, 2.0),
    Variant("longer", "xa", size=SMALL),
    Variant("from-the-right", "xb"),
    Variant("from-the-right-small-large-text", "xb", "dark", SMALL, 2.0),
    Variant("at-1.25", pixels=1.25),
    Variant("at-1.5", mode="dark", pixels=1.5),
    Variant("at-2", pixels=2.0),
)


def draw_variants(folder: Path, only: str = "") -> None:
    """Each in a process of its own: a screen's pixels are asked for once, at its start."""
    for variant in VARIANTS:
        if only in variant.name:
            into = folder / variant.name
            _draw(variant, into)
            _sheet(variant, into, folder / f"{variant.name}.png")
    index = "".join(_entry(variant, folder) for variant in VARIANTS)
    (folder / "index.html").write_text(
        f"<!doctype html><meta charset=utf-8><title>Kith in every variant</title>{index}", "utf-8"
    )


def _draw(variant: Variant, into: Path) -> None:
    wished = [sys.executable, "-m", "tests.screenshots", str(into), "--language", variant.language]
    wished += ["--mode", variant.mode, "--size", variant.size, "--scale", str(variant.scale)]
    wished += ["--only", "" if variant.whole else ",".join(_PLACES), "--each"]
    pixels = {"QT_SCALE_FACTOR": str(variant.pixels), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(wished, check=True, env=os.environ | pixels)


def _sheet(variant: Variant, of: Path, to: Path) -> None:
    """All of them small on one picture, each with its name below."""
    pictures = sorted(of.glob("*.png"))
    rows = -(-len(pictures) // _ACROSS)
    cell = QSize(_THUMB.width() + _GAP, _THUMB.height() + _CAPTION + _GAP)
    sheet = QImage(_ACROSS * cell.width() + _GAP, rows * cell.height() + _GAP,
                   QImage.Format.Format_RGB32)  # fmt: skip
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    painter.setPen(_INK)
    font = QFont("Inter")
    font.setPixelSize(15)
    painter.setFont(font)
    for number, picture in enumerate(pictures):
        left = _GAP + number % _ACROSS * cell.width()
        top = _GAP + number // _ACROSS * cell.height()
        _small(painter, picture, QRect(left, top, _THUMB.width(), _THUMB.height()))
        caption = QRect(left, top + _THUMB.height(), _THUMB.width(), _CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, f"{picture.stem}, {variant.name}")
    painter.end()
    sheet.save(str(to))


def _small(painter: QPainter, picture: Path, area: QRect) -> None:
    keeps, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = QPixmap(str(picture)).scaled(area.size(), keeps, smooth)
    painter.drawPixmap(area.topLeft(), small)


def _entry(variant: Variant, folder: Path) -> str:
    name = escape(variant.name)
    links = " ".join(_links(variant, sorted((folder / variant.name).glob("*.png"))))
    return f"<h2>{name}</h2><img src='{name}.png' width='100%' alt='{name}'><p>{links}</p>"


def _links(variant: Variant, pictures: Sequence[Path]) -> Iterator[str]:
    for picture in pictures:
        yield f"<a href='{escape(variant.name)}/{escape(picture.name)}'>{escape(picture.stem)}</a>"
