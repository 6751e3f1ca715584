"""What may leave Kith by a click: web pages, mail, calls and places; nothing else.

What was imported can hold any address. Only these kinds are handed to the system.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.mailto import mail_to
from desktop.domain.vocabulary import PointKind

ALLOWED = frozenset({"http", "https", "mailto", "tel", "geo"})
_MAP = "https://www.openstreetmap.org/search?query="
_LONGEST = 2_000  # characters; what is longer is no address that anybody wrote


def may_open(link: str) -> bool:
    """Whether the system may be asked to open it."""
    if not link or len(link) > _LONGEST or any(c.isspace() or ord(c) < 32 for c in link):
        return False
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in ALLOWED:
        return False
    return bool(url.host()) if url.scheme().lower() in ("http", "https") else bool(url.path())


def open_link(link: str) -> bool:
    """Hand it to the system; False when it is refused or nothing there can open it."""
    return may_open(link) and QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))


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
    return f"{_MAP}{quote(words)}" if words else ""


def link_of(kind: str, value: str) -> str:
    """What a click on a way to reach somebody opens; "" when nothing can."""
    if kind == PointKind.PHONE:
        return phone_link(value)
    if kind == PointKind.EMAIL:
        return mail_link(value)
    return web_link(value)
