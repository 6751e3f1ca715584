"""Photos: made small before they are kept, and decoded away from the window's thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.services.people import photos
from desktop.ui.decoding import decode
from desktop.ui.runner import Runner

SMALL, LARGE = 96, 1_024  # pixels: the side in lists, and on the card at most
LARGEST_FILE = 40 * 1024 * 1024  # bytes
LARGEST_PICTURE = 100_000_000  # pixels, before anything is decoded
_KEPT = 2_000  # pictures of people kept for the list


def shrink_picture(content: bytes) -> tuple[bytes, bytes] | None:
    """(small, large): the middle square of a PNG, JPEG or WebP, encoded anew.

    None when it is no such picture, or one beyond the limits.
    """
    image = read_picture(content)
    if image is None:
        return None
    square = _middle_square(image)
    large = square
    if square.width() > LARGE:
        large = _scaled(square, LARGE)
    return _encoded(_scaled(square, SMALL)), _encoded(large)


def shrink_or_say(content: bytes) -> tuple[bytes, bytes]:
    """As ``shrink_picture``; raises BadInputError with a sentence when it cannot."""
    shrunk = shrink_picture(content)
    if shrunk is None:
        raise BadInputError(
            tr(
                "That is not a picture Kith can read. It takes PNG, JPEG and WebP. "
                "The photo stayed as it was."
            )
        )
    return shrunk


def shrink_file(path: str) -> tuple[bytes, bytes]:
    """The picture in that file, shrunk; not read beyond the limit."""
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInputError(
            tr("That file could not be read. The photo stayed as it was.")
        ) from error
    return shrink_or_say(content)


def read_picture(content: bytes) -> QImage | None:
    """The whole picture, at most about twice as large as the card shows it."""
    if not content or len(content) > LARGEST_FILE:
        return None
    image = decode(content, most=LARGEST_PICTURE, side=2 * LARGE)
    return None if image.isNull() else image


def encode_image(image: QImage) -> bytes:
    """A pasted picture as bytes, for ``shrink_picture``."""
    return _encoded(image, "PNG")


def _middle_square(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    return image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))


def _scaled(image: QImage, side: int) -> QImage:
    return image.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _encoded(image: QImage, kind: str = "") -> bytes:
    """JPEG, or PNG where parts are transparent; without what the file said besides."""
    bare = QImage(image)
    for key in bare.textKeys():
        bare.setText(key, "")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind = kind or ("PNG" if bare.hasAlphaChannel() else "JPEG")
    bare.save(buffer, kind, -1 if kind == "PNG" else 88)  # type: ignore[call-overload]
    return bytes(data.data())


def decoded(session: Any, ids: Sequence[int]) -> dict[int, QImage]:
    """A question for the runner: the small pictures of these people, ready to paint."""
    found = photos.small_photos(session, ids)
    images = ((person, decode(content)) for person, content in found.items())
    return {person: image for person, image in images if not image.isNull()}


class Faces(QObject):
    """The small pictures a list shows; ``arrived`` brings the ids of new ones."""

    arrived = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._pictures: dict[int, QPixmap | None] = {}

    def of(self, person_id: int) -> QPixmap | None:
        """The picture, if it has come already."""
        return self._pictures.get(person_id)

    def want(self, ids: Iterable[int]) -> None:
        """Ask for those that are not here yet."""
        missing = [person for person in ids if person not in self._pictures]
        if not missing:
            return
        if len(self._pictures) > _KEPT:
            self._pictures.clear()
        self._pictures.update(dict.fromkeys(missing))
        self._runner.query(decoded, missing, then=self._take, owner=self)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Their pictures (everyone's, without ids) have changed."""
        if ids is None:
            self._pictures.clear()
            return
        for person in ids:
            self._pictures.pop(person, None)

    def _take(self, images: dict[int, QImage]) -> None:
        for person, image in images.items():
            self._pictures[person] = QPixmap.fromImage(image)
        if images:
            self.arrived.emit(tuple(images))
