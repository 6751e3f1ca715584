"""The web as a widget: looked at, moved, walked through by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.reflect.pictures_web import ME
from desktop.ui.reflect.pictures.web_ground import WebGround
from desktop.ui.reflect.pictures.web_keys import STEP, ZOOM_KEYS, WebKeys
from desktop.ui.reflect.pictures.web_marked import paint_marked
from desktop.ui.reflect.pictures.web_painting import (
    NAMED_FROM,
    disc_of,
)
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.reflect.pictures.web_view import LARGEST, WebView
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import by_keyboard

_ROOM = 42.0  # between the middles of two neighbours, at 100 %
_SHARP_AFTER = 60  # milliseconds without another step of zoom


class WebCanvas(QWidget):
    """``person_chosen`` on Enter or a click; ``looked_at`` brings who is under the mouse or
    the keyboard (0 is me, None nobody).

    Arrows walk to the nearest in that direction, with Shift they move the picture, as a
    drag does; the wheel, plus and minus zoom; typing a name goes to it. A ``small`` one
    shows everybody at once and neither moves nor zooms.
    """

    reads_as = "drawing"
    person_chosen = Signal(int)
    looked_at = Signal(object)

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = self._whole = WebScene()
        self.current: int | None = None
        self.view = WebView()
        self.is_small, self._ground = small, WebGround()
        self._keys = WebKeys(self)
        self._hovered: int | None = None
        self.shows_ring = False
        self._pressed: QPointF | None = None
        self._was_dragged = False
        self._sharpen = QTimer(self, singleShot=True, interval=_SHARP_AFTER)
        self._sharpen.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(small)
        self.setSizePolicy(policy)
        theming().follow(self._restyle)

    # What is shown

    def show_scene(self, scene: WebScene, *, fit: bool = True) -> None:
        """With ``fit`` everybody comes into view, else the place is kept."""
        self.scene = self._whole = scene
        self._ground.forget()
        if self.current not in scene.places:
            self._look_at(None)
        if self._hovered not in scene.places:
            self._hovered = None
        if fit or self.view.is_fitted:
            self.fit()
        self.update()

    def fit(self) -> None:
        """Bring everybody into view; in a small one, into the shape of its room."""
        if self.is_small:
            self.scene = self._whole.shaped(self.size(), self._around)
            self._ground.forget()
        self.view.fit(self.scene, QSizeF(self.size()), self._around)
        self.update()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """The point ``around`` stays where it is: else who is looked at, else the middle."""
        whole = self.view.whole_zoom(self.scene, QSizeF(self.size()), self._around)
        zoom = max(min(whole * 0.6, 1.0), min(LARGEST, self.view.zoom * factor))
        if zoom != self.view.zoom and not self.is_small:
            self.view.zoom_to(zoom, around or self._anchor())
            self._sharpen.start()
            self.update()

    def pan(self, by: QPointF) -> None:
        if not self.is_small:
            self.view.pan(by)
            self.update()

    def go_to(self, person: int) -> None:
        """Look at this person, and bring them into view."""
        self.shows_ring = True
        self._look_at(person)
        if not self.is_small:
            edge = theming().fonts.em(4)
            area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            self.view.into_view(self.position_of(person), area)

    def position_of(self, person: int) -> QPointF:
        """Where they stand on the widget."""
        return self.view.seen(*self.scene.places[person])

    def person_at(self, point: QPointF) -> int | None:
        reach = max(self.disc / 2, 12.0) / self.view.zoom
        return self.scene.nearest_to(self.view.meant(point), reach)

    @property
    def disc(self) -> float:
        """How wide a person is: by the zoom and the size of text, as far as there is room."""
        zoom = max(self.view.zoom, 0.75) if self.is_small else self.view.zoom
        plain = disc_of(zoom)
        return max(plain, min(theming().fonts.scaled(1000) / 1000 * plain, _ROOM * zoom))

    def hasHeightForWidth(self) -> bool:
        return self.is_small

    def heightForWidth(self, width: int) -> int:
        return min(width, theming().fonts.scaled(380)) if self.is_small else -1

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(300), px(300)) if self.is_small else QSize(px(800), px(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 220)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        origin, is_zooming = self.view.origin.toPoint(), self._sharpen.isActive()
        if not is_zooming or not self._ground.paint_scaled(
            painter, size=self.size(), zoom=self.view.zoom, origin=origin
        ):
            self._ground.paint(
                painter, self.scene, size=self.size(), zoom=self.view.zoom, origin=origin,
                disc=self.disc, named=self.shows_names,
            )  # fmt: skip
        marked = self._marked()
        if marked is not None:
            paint_marked(painter, self, marked)

    @property
    def shows_names(self) -> bool:
        return not self.is_small and self.view.zoom >= NAMED_FROM

    def _marked(self) -> int | None:
        return self._hovered if self._hovered is not None else (
            self.current if self.shows_ring or not self.is_small else None
        )  # fmt: skip

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._was_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(self.person_at(event.position()))
            return
        by = event.position() - self._pressed
        if self._was_dragged or by.manhattanLength() > 6:
            self._was_dragged, self._pressed = True, event.position()
            if not self.is_small:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._pressed = self._was_dragged, None
        person = self.person_at(event.position())
        self._hover(person)
        if not dragged and person is not None and event.button() == Qt.MouseButton.LeftButton:
            self.shows_ring = False
            self._look_at(person)
            self.choose(person)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.is_small:
            event.ignore()
            return
        turns = event.angleDelta().y() / 120
        self.zoom_by(STEP**turns, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, person: int | None) -> None:
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if person not in (None, ME) else arrow)
        if person != self._hovered:
            self._hovered = person
            self.looked_at.emit(self.current if person is None else person)
            self.update()

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Ctrl with plus and minus is the web's while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if with_ctrl and event.key() in ZOOM_KEYS and not self.is_small:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = by_keyboard(event)
        if self.shows_ring and self.scene.places:
            self.go_to(ME if self.current is None else self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.shows_ring = False
        self.update()

    # What follows

    def choose(self, person: int) -> None:
        if person != ME:
            self.person_chosen.emit(person)

    def _look_at(self, person: int | None) -> None:
        if person != self.current:
            self.current = person
            self.looked_at.emit(person)
        self.update()

    def _anchor(self) -> QPointF:
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self.current is None:
            return middle
        at = self.position_of(self.current)
        return at if self.rect().contains(at.toPoint()) else middle

    @property
    def _around(self) -> float:
        return theming().fonts.scaled(26 if self.is_small else 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.view.is_fitted:
            self.fit()

    def _restyle(self) -> None:
        self._ground.forget()
        self.updateGeometry()
        self.update()
