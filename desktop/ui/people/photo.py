"""The photo at the head of a card: dropped, pasted, chosen, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QSizePolicy, QWidget

from desktop.domain.errors import BadInputError
from desktop.domain.people import CardRow
from desktop.services.people import photos
from desktop.ui.people.desk import Desk
from desktop.ui.people.faces import pixmap_of
from desktop.ui.people.parts import menu_act
from desktop.ui.people.pictures import shrink_image, shrink_picture
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.focus_ring import FocusRing

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".heic", ".avif", ".tif", ".tiff")
_MOST_BYTES = 64 * 1024 * 1024


class PhotoButton(QAbstractButton):
    """A click opens its menu; Ctrl+V pastes, a picture can be dropped on it."""

    def __init__(self, desk: Desk, size: int = 92, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._size = desk, size
        self._pixmap: QPixmap | None = None
        self._content: bytes | None = None
        self._drop_here = False
        self._ring = FocusRing(self, size // 2)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open_menu)
        theming().follow(self.updateGeometry)

    def show_card(self, card: CardRow) -> None:
        if card.photo != self._content:
            self._content, self._pixmap = card.photo, pixmap_of(card.photo)
        self.setAccessibleName(self.tr("Photo of {name}").format(name=card.names.name))
        self.setToolTip(self.tr("Drop or paste a picture here, or click to choose one"))
        self.update()

    def set_size(self, size: int) -> None:
        self._size = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._size)
        return QSize(side, side)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu_act(menu, "image", self.tr("Choose a picture…"), self._choose)
        menu_act(menu, "copy", self.tr("Paste a picture"), self.paste)
        mime = QGuiApplication.clipboard().mimeData()
        menu.actions()[-1].setEnabled(_picture_of(mime) is not None)
        if self._content:
            menu_act(menu, "x", self.tr("Take it away"), self._take_away)
        return menu

    def paste(self) -> None:
        """Take the picture of the clipboard, if there is one."""
        self._take(QGuiApplication.clipboard().mimeData())

    def take_file(self, path: Path) -> None:
        """Make this file the photo; trouble is told and changes nothing."""
        person = self._desk.person
        self._desk.runner.background(
            _shrink_file, path, then=lambda made: self._keep(person, made), owner=self
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, card = QPainter(self), self._desk.card
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if card is not None:
            paint_avatar(painter, self.rect(), card.id, card.names.name, self._pixmap)
        if self._drop_here:
            painter.setPen(QPen(theming().current.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete and self._content:
            self._take_away()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _picture_of(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(False)
        self._take(event.mimeData())
        event.acceptProposedAction()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.show_for(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()

    def _open_menu(self) -> None:
        self.menu().popup(self._desk.below(self))

    def _show_drop(self, here: bool) -> None:
        self._drop_here = here
        self.update()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("A picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        endings = " ".join(f"*{ending}" for ending in _ENDINGS)
        dialog.setNameFilters([self.tr("Pictures ({endings})").format(endings=endings)])
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _take(self, mime: QMimeData) -> None:
        found = _picture_of(mime)
        if isinstance(found, Path):
            self.take_file(found)
        elif found is not None:
            person = self._desk.person
            self._desk.runner.background(
                shrink_image, found, then=lambda made: self._keep(person, made), owner=self
            )

    def _keep(self, person: int, made: tuple[bytes, bytes] | None) -> None:
        if made is None:
            words = self.tr("That is no picture Kith can read. The photo is as it was.")
            self._desk.runner.failed.emit(words)
        else:
            self._desk.change(photos.set_photo, person, *made)

    def _take_away(self) -> None:
        self._desk.change(photos.remove_photo, self._desk.person)


def _picture_of(mime: QMimeData | None) -> QImage | Path | None:
    """The picture, or the file of one, that is being dropped or pasted."""
    if mime is None:
        return None
    for url in mime.urls():
        if url.isLocalFile() and url.toLocalFile().lower().endswith(_ENDINGS):
            return Path(url.toLocalFile())
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QPixmap):
            return image.toImage()
        return image if isinstance(image, QImage) else None
    for form in ("image/png", "image/jpeg"):
        if mime.hasFormat(form):
            return QImage.fromData(QByteArray(mime.data(form)))
    return None


def _shrink_file(path: Path) -> tuple[bytes, bytes] | None:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        return shrink_picture(path.read_bytes())
    except OSError as error:
        raise BadInputError("That file could not be read. The photo is as it was.") from error
