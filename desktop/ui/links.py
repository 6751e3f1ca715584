"""What may leave Kith by a click: web pages, mail, calls and places; nothing else.

What was imported can hold any address. Only these kinds are handed to the system, by this
module alone; an address that may lead elsewhere than it seems to is shown and asked about.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote, urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.domain.language import tr
from desktop.domain.mailto import mail_to
from desktop.domain.vocabulary import PointKind
from desktop.ui.help.here import help_key

ALLOWED = frozenset({"http", "https", "mailto", "tel", "geo"})
_MAP = "https://www.openstreetmap.org/search?query="
_LONGEST = 2_000  # characters; what is longer is no address that anybody wrote
_SHOWN, _ASKED = 60, 300  # of them, in a menu and in a box


def may_open(link: str) -> bool:
    """Whether the system may be asked to open it."""
    if not link or len(link) > _LONGEST or any(c.isspace() or ord(c) < 32 for c in link):
        return False
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in ALLOWED:
        return False
    return bool(url.host()) if url.scheme().lower() in ("http", "https") else bool(url.path())


def open_link(link: str) -> bool:
    """Hand it to the system; False when it is refused or nothing there can open it.

    Where its host may be another than people read, a box asks first; that counts as opened.
    """
    if not may_open(link):
        return False
    if is_odd(link):
        _ask(link)
        return True
    return QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))


def show_folder(folder: Path) -> bool:
    """Show a folder of Kith's own, or one that the person chose."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def is_odd(link: str) -> bool:
    """Whether a page lies elsewhere than the eye takes it to: a name before an @, bare
    numbers, or letters of other scripts in the host's name."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if url.scheme().lower() not in ("http", "https"):
        return False
    host = _host(url)
    numbers = ":" in host or re.fullmatch(r"(0x)?[0-9a-f.]*\d", host) is not None
    foreign = any(part.startswith("xn--") for part in host.split("."))
    return bool(url.userInfo(QUrl.ComponentFormattingOption.FullyEncoded)) or numbers or foreign


def target_of(link: str) -> str:
    """Where a link leads, short enough for a menu: the host of a page, an address, a number."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    target = _host(url) or url.path(QUrl.ComponentFormattingOption.FullyDecoded)
    return target if len(target) <= _SHOWN else f"{target[: _SHOWN - 1]}…"


def _host(url: QUrl) -> str:
    """As machines read it: other scripts as xn--."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded).lower()


def _ask(link: str) -> None:
    """A box with the real host; nothing waits for it, and Enter leaves the page be."""
    host = _host(QUrl(link, QUrl.ParsingMode.StrictMode))
    box = QMessageBox(QApplication.activeWindow())
    box.finished.connect(lambda: box.deleteLater())  # which keeps it, if it has no parent
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Kith")
    box.setText(tr("This page is at {host}. Is that where you want to go?").format(host=host))
    box.setInformativeText(link if len(link) <= _ASKED else f"{link[:_ASKED]}…")
    leave = box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
    go = box.addButton(tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    go.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)))
    help_key(box)
    box.open()


def mail_link(address: str, subject: str = "", body: str = "") -> str:
    """``mailto:`` for an address, with what the mail begins with as far as it fits; ""
    when it is no address."""
    return mail_to([address], subject, body).link


def phone_link(number: str) -> str:
    """``tel:`` for a number as it was written; "" when it has no digit."""
    plus = "+" if number.strip().startswith("+") else ""
    digits = re.sub(r"\D", "", number.partition("ext")[0])
    return f"tel:{plus}{digits}" if digits else ""


def web_link(address: str) -> str:
    """The address with its scheme; "" when it has another than http or https."""
    bare = address.strip()
    if not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", bare) or re.match(r"[\w.-]+:\d", bare):
        bare = f"https://{bare}"
    try:
        parts = urlsplit(bare)
    except ValueError:
        return ""
    web = parts.scheme.lower() in ("http", "https") and "." in (parts.hostname or "")
    return bare if web and may_open(bare) else ""


def map_link(lines: str) -> str:
    """A map of this address, to be looked up by its words."""
    words = " ".join(lines.split())
    return f"{_MAP}{quote(words, errors='replace')}" if words else ""


def link_of(kind: str, value: str) -> str:
    """What a click on a way to reach somebody opens; "" when nothing can."""
    if kind == PointKind.PHONE:
        return phone_link(value)
    if kind == PointKind.EMAIL:
        return mail_link(value)
    return web_link(value)
