"""Only web pages, mail, calls and places leave; whatever else an address book holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.ui import links

REFUSED = (
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "smb://host/share",
    "ssh://host",
    "vscode://open",
    "\\\\host\\share",
    "http:",
    "https://a b.example",
    "mailto:",
    "",
    "https://example.org/" + "a" * 3000,
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []

    def remember(url: QUrl) -> bool:
        seen.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    return seen


@pytest.mark.parametrize("link", REFUSED)
def test_other_schemes_never_leave(link: str, opened: list[str]) -> None:
    assert not links.open_link(link)
    assert opened == []


@pytest.mark.parametrize(
    "link", ["https://example.org/a", "http://example.org", "mailto:a@b.org", "tel:+44", "geo:1,2"]
)
def test_the_five_kinds_are_opened(link: str, opened: list[str]) -> None:
    assert links.open_link(link)
    assert opened == [link]


@pytest.mark.parametrize(
    ("kind", "value", "link"),
    [
        ("phone", "+44 (0)117 496-0518", "tel:+4401174960518"),
        ("phone", "0117 496 ext 5", "tel:0117496"),
        ("phone", "ask at the desk", ""),
        ("email", "amara@example.org", "mailto:amara@example.org"),
        ("email", "a@b.org?bcc=x@y.org", "mailto:a%40b.org%3Fbcc%3Dx@y.org"),
        ("email", "nobody", ""),
        ("web", "example.org/amara", "https://example.org/amara"),
        ("web", "example.org:8080", "https://example.org:8080"),
        ("profile", "https://linkedin.com/in/amara", "https://linkedin.com/in/amara"),
        ("web", "javascript:alert(1)", ""),
        ("web", "file:///etc/passwd", ""),
        ("messenger", "@amara", ""),
    ],
)
def test_each_way_to_reach_somebody_has_its_link(kind: str, value: str, link: str) -> None:
    assert links.link_of(kind, value) == link


def test_an_address_is_looked_up_by_its_words() -> None:
    assert links.map_link("14 Quay Street\nBristol").endswith("14%20Quay%20Street%20Bristol")
    assert links.map_link(" \n") == ""


def test_a_mail_can_begin_with_words() -> None:
    link = links.mail_link("ana@example.org", "Thank you", "Dear Ana,\nyour drill & you")
    assert link == (
        "mailto:ana@example.org?subject=Thank%20you"
        "&body=Dear%20Ana%2C%0D%0Ayour%20drill%20%26%20you"
    )
    assert links.mail_link("ana@example.org", "Hm", "x" * 3_000).endswith("?subject=Hm")
    assert links.mail_link("nobody", "Thank you") == ""


ODD = (
    ("https://paypal.com@evil.example/", "evil.example"),
    ("https://paypal.com:secret@evil.example/", "evil.example"),
    ("http://192.168.0.1/admin", "192.168.0.1"),
    ("http://[::1]/", "::1"),
    ("http://2130706433/", "127.0.0.1"),
    ("https://xn--pypal-4ve.com/", "xn--pypal-4ve.com"),
    ("https://pаypal.com/", "xn--pypal-4ve.com"),  # with a Cyrillic a
    ("https://münchen.example/", "xn--mnchen-3ya.example"),
)


@pytest.mark.parametrize(("link", "host"), ODD)
def test_an_odd_host_is_shown_and_asked_about(
    link: str, host: str, opened: list[str], qtbot: QtBot
) -> None:
    assert links.open_link(link)
    assert opened == []
    box = the_box()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert host in box.text()
    by_role = {box.buttonRole(button): button for button in box.buttons()}
    assert box.defaultButton() is by_role[QMessageBox.ButtonRole.RejectRole]
    by_role[QMessageBox.ButtonRole.AcceptRole].click()
    assert len(opened) == 1


def test_an_odd_page_can_be_left_be(opened: list[str], qtbot: QtBot) -> None:
    links.open_link(ODD[0][0])
    the_box().reject()
    assert opened == []


@pytest.mark.parametrize(
    "link",
    ["https://example.org/@ana", "mailto:a@b.org", "tel:123", "https://example.org:8080/x?y=a@b"],
)
def test_a_usual_address_is_opened_unasked(link: str, opened: list[str]) -> None:
    assert links.open_link(link)
    assert opened == [link]


def test_where_a_link_leads_is_told_shortly() -> None:
    assert links.target_of("https://Example.org/a/long/way") == "example.org"
    assert links.target_of("mailto:ana@example.org?subject=x") == "ana@example.org"
    assert links.target_of("tel:+44117") == "+44117"
    assert len(links.target_of("https://" + "a." * 100 + "org")) <= 60


def the_box() -> QMessageBox:
    [box] = [one for one in QApplication.topLevelWidgets() if _is_shown(one)]
    assert isinstance(box, QMessageBox)
    return box


def _is_shown(widget: object) -> bool:
    return isinstance(widget, QMessageBox) and widget.isVisible()
