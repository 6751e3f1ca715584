"""The icon in the desktop's tray, and notices through it where the desktop has no service."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.domain.language import tr
from desktop.ui.notices.notifier import Notifier, Spoken
from desktop.ui.theme.icons import application_icon


def has_tray() -> bool:
    """Whether this desktop has a place for such icons, now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Not shown until asked for. Its menu names nobody: others may see the screen."""

    open_wished = Signal()
    we_spoke_wished = Signal()
    easy_day_wished = Signal(bool)
    lock_wished = Signal()
    quit_wished = Signal()
    menu_opens = Signal()  # the time to say what is so today
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self._fill(self.menu)
        self._icon = QSystemTrayIcon(application_icon(), self)
        self._icon.setToolTip("Kith")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._hear)
        self._icon.messageClicked.connect(self.message_clicked)

    @property
    def is_shown(self) -> bool:
        return self._icon.isVisible()

    def show(self, shown: bool) -> None:
        self._icon.setVisible(shown)

    def say_easy(self, easy: bool) -> None:
        """Whether today is an easy day."""
        self._easy.setChecked(easy)

    def can_lock(self, can: bool) -> None:
        """Whether there is a passphrase to lock with."""
        self._lock.setVisible(can)

    def speak(self, head: str, text: str) -> None:
        """A notice beside the icon, where the desktop does that."""
        # Some desktops read markup here, others do not.
        plain_head, plain = head.replace("<", "‹"), text.replace("<", "‹")
        self._icon.showMessage(plain_head, plain, application_icon())

    def _fill(self, menu: QMenu) -> None:
        menu.addAction(tr("Open Kith"), self.open_wished.emit)
        menu.addAction(tr("We spoke…"), self.we_spoke_wished.emit)
        self._easy = menu.addAction(tr("An easy day today"))
        self._easy.setCheckable(True)
        self._easy.triggered.connect(self.easy_day_wished)
        menu.addSeparator()
        self._lock = menu.addAction(tr("Lock Kith"), self.lock_wished.emit)
        self._lock.setVisible(False)
        menu.addAction(tr("Quit Kith"), self.quit_wished.emit)
        menu.aboutToShow.connect(self.menu_opens)

    def _hear(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wished.emit()


class TrayNotices(Notifier):
    """For systems whose own way is the tray. A click means the last notice's first act."""

    def __init__(self, tray: Tray) -> None:
        super().__init__()
        self._tray = tray
        self._last: Spoken | None = None
        tray.message_clicked.connect(self._hear)

    def tell(self, spoken: Spoken) -> None:
        if not (self._tray.is_shown and QSystemTrayIcon.supportsMessages()):
            self.refused.emit(spoken)
            return
        self._last = spoken
        self._tray.speak(spoken.head, spoken.text)
        self.told.emit(spoken)

    def _hear(self) -> None:
        if self._last is not None:
            self.chosen.emit(self._last.key, self._last.acts[0][0] if self._last.acts else "")
