"""Only five kinds of address ever leave Kith."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from PySide6.QtGui import QDesktopServices

from desktop.ui.links import link_of_address, link_of_point, may_leave, open_link


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """What the system is asked to open."""
    asked = MagicMock(return_value=True)
    monkeypatch.setattr(QDesktopServices, "openUrl", asked)
    return asked


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/ana",
        "http://example.org",
        "mailto:ana@example.org",
        "tel:+447700900416",
        "geo:0,0?q=14%20Quay%20Street",
    ],
)
def test_mail_calls_pages_and_places_are_opened(opened: MagicMock, address: str) -> None:
    assert open_link(address)
    assert opened.call_args.args[0].toString().startswith(address[:6])


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,hello",
        "ftp://example.org",
        "smb://host/share",
        "vscode://open",
        "https:",
        "/etc/passwd",
        "C:\\Windows\\system32\\calc.exe",
        "",
        "mailto:",
    ],
)
def test_nothing_else_is_opened(opened: MagicMock, address: str) -> None:
    assert not open_link(address)
    opened.assert_not_called()


def test_it_tells_when_the_system_has_no_program_for_it(opened: MagicMock) -> None:
    opened.return_value = False
    assert not open_link("mailto:ana@example.org")


@pytest.mark.parametrize(
    ("kind", "value", "address"),
    [
        ("phone", "+44 (0)7700 900-416", "tel:+4407700900416"),
        ("phone", "ask at the desk", ""),
        ("email", "ana@example.org", "mailto:ana@example.org"),
        ("email", "ana@example.org?bcc=bo@x.org", "mailto:ana@example.org%3Fbcc%3Dbo@x.org"),
        ("email", "nobody", ""),
        ("web", "https://example.org/a", "https://example.org/a"),
        ("profile", "linkedin.com/in/ana", "https://linkedin.com/in/ana"),
        ("profile", "ana on the forum", ""),
        ("web", "file:///etc/passwd", ""),
        ("web", "javascript:alert(1)", ""),
        ("messenger", "@ana", ""),
    ],
)  # fmt: skip
def test_the_address_behind_a_way_to_reach_somebody(kind: str, value: str, address: str) -> None:
    assert link_of_point(kind, value) == address
    assert not address or may_leave(address)


def test_a_postal_address_is_a_place_on_the_map() -> None:
    link = link_of_address("14 Quay Street\nBristol")
    assert link == "geo:0,0?q=14%20Quay%20Street%2C%20Bristol"
    assert may_leave(link)
    assert link_of_address("  ") == ""
