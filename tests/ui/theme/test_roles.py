"""Colours can be read: measured over every pair that the design allows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.roles import COLOUR_ROLES, Scheme, contrast_theme, theme_of

GROUNDS = ("window", "sidebar", "surface", "sunken", "raised", "hover")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.1, relative luminance."""

    def luminance(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_soft"])
@pytest.mark.parametrize("letters", ["text", "text2", "text3"])
def test_text_is_readable_on_every_ground(scheme: Scheme, ground: str, letters: str) -> None:
    theme = theme_of(scheme)
    assert contrast(theme.color(letters), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", ["honey", "rose", "sky", "plum"])
def test_a_kinds_letters_are_readable_on_its_ground(scheme: Scheme, kind: str) -> None:
    theme = theme_of(scheme)
    assert contrast(theme.color(f"{kind}_text"), theme.color(f"{kind}_soft")) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("letters", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_press"),
        ("accent_text", "accent_soft"),
        ("accent_text", "window"),
        ("danger", "surface"),
        ("danger", "danger_soft"),
        ("on_toast", "toast"),
        ("toast_link", "toast"),
    ],
)
def test_coloured_letters_are_readable(scheme: Scheme, letters: str, ground: str) -> None:
    theme = theme_of(scheme)
    assert contrast(theme.color(letters), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", [ground for ground in GROUNDS if ground != "hover"])
@pytest.mark.parametrize("shape", ["field", "focus", "ember_ring"])
def test_borders_and_shapes_stand_out(scheme: Scheme, ground: str, shape: str) -> None:
    theme = theme_of(scheme)
    assert contrast(theme.color(shape), theme.color(ground)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_monograms_are_readable_and_stay_with_their_person(scheme: Scheme) -> None:
    theme = theme_of(scheme)
    assert all(contrast(pair.letters, pair.ground) >= 4.5 for pair in theme.monograms)
    assert theme.monogram(42) is theme.monogram(42)
    assert len({theme.monogram(n).ground.name() for n in range(100)}) == len(theme.monograms)


def test_high_contrast_takes_the_systems_colours() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    palette.setColor(QPalette.ColorRole.Window, QColor("black"))
    theme = contrast_theme(palette)
    assert theme.high_contrast
    assert theme.dark
    assert theme.line == theme.text == QColor("yellow")
    assert all(theme.color(role).isValid() for role in COLOUR_ROLES)
