"""Draws the application's icon as each system wants it, from the two drawings.

    python .ci/application_icons.py FOLDER

makes FOLDER/kith.ico, FOLDER/kith.icns and FOLDER/hicolor (the icon theme of
Linux desktops). Both containers hold PNGs as they are.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop import APPLICATION_ID

DRAWINGS = ROOT / "resources" / "icons"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
HICOLOR_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def png(size: int) -> bytes:
    """The icon in pixels; at 16 the drawing that was made for that grid."""
    drawing = "app-icon-16.svg" if size == 16 else "app-icon.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWINGS / drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Windows: a directory of sixteen bytes for each picture, then the pictures."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    entries, offset = b"", 6 + 16 * len(pictures)
    for size, picture in pictures:
        edge = size % 256  # 256 is written as 0
        entries += struct.pack("<4B2H2I", edge, edge, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    header = struct.pack("<3H", 0, 1, len(pictures))
    return header + entries + b"".join(picture for _, picture in pictures)


def icns() -> bytes:
    """macOS: each picture behind its kind and its length."""
    parts = b""
    for kind, size in ICNS_KINDS.items():
        picture = png(size)
        parts += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write_hicolor(folder: Path) -> None:
    """Linux: one folder for each size, and the drawing itself."""
    for size in HICOLOR_SIZES:
        path = folder / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(size))
    scalable = folder / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWINGS / "app-icon.svg", scalable)


def main(folder: Path) -> None:
    _application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kith.ico").write_bytes(ico())
    (folder / "kith.icns").write_bytes(icns())
    write_hicolor(folder / "hicolor")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
