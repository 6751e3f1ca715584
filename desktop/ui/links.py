"""Addresses that leave Kith: a mail, a call, a page, a place on the map. Nothing else."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = frozenset({"http", "https", "mailto", "tel", "geo"})


def may_leave(address: str) -> bool:
    """Whether it is of a kind that Kith opens: http, https, mailto, tel or geo."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES:
        return False
    return bool(url.host()) if url.scheme().lower() in ("http", "https") else bool(url.path())


def open_link(address: str) -> bool:
    """Hand it to the program that the system has for it.

    False, with nothing done, for any other kind of address and where there is no
    such program.
    """
    return may_leave(address) and QDesktopServices.openUrl(QUrl(address))


def link_of_point(kind: str, value: str) -> str:
    """The address behind a way to reach somebody; "" where there is none to open."""
    value = value.strip()
    if kind == "phone":
        dialled = "".join(c for c in value if c.isdigit() or c in "+*#")
        return f"tel:{dialled}" if dialled else ""
    if kind == "email":
        return f"mailto:{quote(value, safe='@')}" if "@" in value else ""
    return _page(value)


def link_of_address(lines: str) -> str:
    """The place of a postal address on a map."""
    return f"geo:0,0?q={quote(', '.join(lines.splitlines()))}" if lines.strip() else ""


def _page(value: str) -> str:
    """A web page as it was typed, with the scheme it needs; "" when it is none."""
    if may_leave(value):
        return value
    looks_like_one = "." in value.partition("/")[0] and " " not in value and ":" not in value
    address = f"https://{value}" if looks_like_one else ""
    return address if address and may_leave(address) else ""
