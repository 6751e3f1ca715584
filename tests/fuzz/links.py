"""Addresses as files bring them: only the five kinds leave, and their target can be told."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from desktop.domain.vocabulary import PointKind
from desktop.ui import links

WORDS = (
    *(b"https://", b"http:", b"mailto:", b"tel:", b"geo:", b"file:///", b"javascript:", b"//"),
    *(b"@", b":80", b"[::1]", b"xn--", b"%00", b"%2f", b"\\\\", b"?subject=", b"#", b"..", b" "),
    *(b"\xd0\xb0", b"\xe2\x80\xae", b"example.org", b"127.1", b"0x7f", b"www."),
)


def fuzz_one(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    for kind in PointKind:
        _check(links.link_of(kind, text))
    _check(links.map_link(text))
    if links.may_open(text):
        _check(text)


def _check(link: str) -> None:
    if not link or not links.may_open(link):
        return
    scheme = QUrl(link, QUrl.ParsingMode.StrictMode).scheme().lower()
    assert scheme in links.ALLOWED, link
    assert not any(char.isspace() or ord(char) < 32 for char in link), link
    assert links.target_of(link), link
    links.is_odd(link)
