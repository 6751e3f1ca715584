"""The face on a card: a photo that was dropped, pasted or chosen, or the monogram."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.services.people import photos
from desktop.ui.decoding import decode
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.people.pictures import encode_image, shrink_file, shrink_or_say
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")


class CardPhoto(ShowsFocus, QWidget):
    """A click or Enter opens what can be done; Ctrl+V pastes a picture. Dragged, it takes the
    whole card along."""

    reads_as = "button"

    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._person, self._name = 0, ""
        self._content: bytes | None = None
        self._pixmap: QPixmap | None = None
        self._side = 92
        self._dropping = False
        self._pressed_at: QPoint | None = None
        self._carried = False
        self._ring = FocusRing(self, 46)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    @property
    def has_photo(self) -> bool:
        return self._content is not None

    def set_side(self, side: int) -> None:
        self._side = side
        self.updateGeometry()

    def show_card(self, card: CardRow) -> None:
        self._person, self._name = card.id, card.names.name
        self.setAccessibleName(tr("Photo of {name}").format(name=self._name))
        if card.photo != self._content:
            self._content = card.photo
            self._pixmap = None
            if card.photo is not None:
                self._decode(card.photo)
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._side)
        return QSize(side, side)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_act(menu, Act(tr("Choose a picture…"), "image", self.choose_file))
        paste = Act(tr("Paste a picture"), "copy", self.paste, "Ctrl+V")
        add_act(menu, paste)
        if self._content is not None:
            add_act(menu, Act(tr("Take the photo away"), "minus", self._remove))
        return menu

    def choose_file(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Pictures (*.png *.jpg *.jpeg *.webp)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def paste(self) -> None:
        """The picture, or the file of one, on the clipboard."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self._keeper.told.emit(tr("There is no picture to paste."))

    def take_file(self, path: str) -> None:
        self._shrink(shrink_file, path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._person, self._name, self._pixmap)
        if self._dropping:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theming().current.accent, 3))
            painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, pressed_at = event.position().toPoint(), self._pressed_at
        far = QApplication.startDragDistance()
        if pressed_at is not None and (at - pressed_at).manhattanLength() >= far:
            self._pressed_at = None
            self._carried = True
            self._keeper.acts.out.cargo((self._person,), self._drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carried, self._carried = self._carried, False
        self._pressed_at = None
        if event.button() == Qt.MouseButton.LeftButton and not carried:
            self._open()

    def _drag(self, mime: QMimeData) -> None:
        if not self._carried:  # let go while the card was read
            return
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self.rect().center())
        done = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        self._carried = False
        self._keeper.acts.out.went(taken=done != Qt.DropAction.IgnoreAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Ctrl+V means a picture here, and a signature elsewhere on the card."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.matches(QKeySequence.StandardKey.Paste))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _holds_picture(event.mimeData()):
            self._set_dropping(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        self._set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_dropping(False)
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _set_dropping(self, on: bool) -> None:
        self._dropping = on
        self.update()

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _take(self, mime: QMimeData) -> bool:
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
        elif mime.hasImage():
            self._shrink(_shrink_image, QImage(mime.imageData()))
        else:
            return False
        return True

    def _shrink(self, function: object, content: object) -> None:
        """Make it small on the pool for files, then keep it for whom it was meant."""
        person, keeper = self._person, self._keeper
        assert callable(function)
        keeper.runner.background(
            function,
            content,
            then=lambda pair: keeper.do(photos.set_photo, person, *pair),
        )

    def _remove(self) -> None:
        self._keeper.do(photos.remove_photo, self._person)

    def _decode(self, content: bytes) -> None:
        def take(image: QImage) -> None:
            if content is self._content:
                self._pixmap = None if image.isNull() else QPixmap.fromImage(image)
                self.update()

        self._keeper.runner.background(decode, content, then=take, owner=self)


def _shrink_image(image: QImage) -> tuple[bytes, bytes]:
    return shrink_or_say(encode_image(image))


def _holds_picture(mime: QMimeData) -> bool:
    """A picture itself, or exactly one file that is named like one."""
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return len(files) == 1 and files[0].lower().endswith(_ENDINGS)
    return mime.hasImage()
