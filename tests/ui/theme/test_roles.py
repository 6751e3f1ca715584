"""Colours can be read: measured over every pair that the design allows, in each accent, by
day and by night, as it is and in high contrast."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.contrast import contrast, is_high, system_theme
from desktop.ui.theme.roles import ACCENTS, COLOUR_ROLES, Accent, Scheme, Theme, accent_of, theme_of

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
GROUNDS = ("window", "sidebar", "surface", "sunken", "raised", "hover")
KINDS = ("honey", "rose", "sky", "plum")
LETTERS: tuple[tuple[str, str], ...] = (
    *product(("text", "text2", "text3"), (*GROUNDS, "accent_soft")),
    *product(("accent_text",), (*GROUNDS, "accent_soft")),
    *((f"{kind}_text", ground) for kind in KINDS for ground in (*GROUNDS, f"{kind}_soft")),
    *product(("on_accent",), ("accent", "accent_hover", "accent_press")),
    *product(("danger",), ("surface", "raised", "danger_soft")),
    *product(("on_toast", "toast_link"), ("toast",)),
)
"""Letters of one role on a ground of another."""
LYING = [ground for ground in GROUNDS if ground != "hover"]
MARKS: dict[str, tuple[tuple[str, str], ...]] = {
    "fields, boxes and rounds that are empty": tuple(product(("field",), LYING)),
    "boxes and rounds that are ticked, switches, a chosen day": tuple(
        product(("accent",), (*GROUNDS, "accent_soft"))
    ),
    "the tick in them": (("on_accent", "accent"),),
    "the ring of the keyboard, against what is inside and outside of it": tuple(
        product(("focus",), (*GROUNDS, "accent_soft", *(f"{kind}_soft" for kind in KINDS)))
    ),
    "icons that stand without words": (
        *product(("text2", "text3", "accent_text"), (*GROUNDS, "accent_soft")),
        *((f"{kind}_text", f"{kind}_soft") for kind in KINDS),
        ("danger", "surface"),
        ("danger", "danger_soft"),
        ("on_accent", "accent_hover"),
        ("toast_link", "toast"),
    ),
    "warmth, on its row also while that is chosen or pointed at": tuple(
        product(("ember", "ember_ring"), (*GROUNDS, "accent_soft"))
    ),
    "bars and dots of a kind, in the calendar and in pictures": (
        *product(KINDS, LYING),
        *((kind, f"{kind}_soft") for kind in KINDS),
    ),
    "what is done of a bar": (("accent", "groove"),),
    "where one stands on the journey": tuple(product(("accent",), LYING)),
    "lines of the web and of paths, and those of no circle": (("field", "surface"),),
}
"""What is no word and yet says something; each is drawn in the first on the second."""
ONLY_SEEN = {
    "line": "the edge of a card or a line between rows: what it parts is apart by its room",
    "line2": "the edge of a button with words, the other dots of the journey, whose name is there",
    "accent_line": "the bar beside words that are said to be somebody's; the line under a link, "
    "whose letters are bold; the edge of a chip with an icon of its kind",
    "accent_soft": "the ground of what is chosen, whose letters are bold and in the accent",
    "disabled": "what cannot be used",
}
"""The look alone: these roles say nothing that is not said beside them."""
LINES = tuple(product(("line", "line2", "accent_line"), LYING))
"""Hairlines: only in high contrast do they say where a part ends."""


class Look(NamedTuple):
    scheme: Scheme
    accent: Accent
    contrast: bool

    @property
    def theme(self) -> Theme:
        return theme_of(self.scheme, self.accent, contrast=self.contrast)

    @property
    def least(self) -> float:
        """What letters must stand out by."""
        return 7.0 if self.contrast else 4.5


LOOKS = [Look(*values) for values in product(SCHEMES, ACCENTS, (False, True))]


def too_faint(theme: Theme, pairs: tuple[tuple[str, str], ...], least: float) -> list[str]:
    measured = ((a, b, contrast(theme.color(a), theme.color(b))) for a, b in pairs)
    return [f"{a} on {b}: {found:.2f}" for a, b, found in measured if found < least]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_letters_are_readable(look: Look) -> None:
    assert too_faint(look.theme, LETTERS, look.least) == []


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("what", MARKS)
def test_what_says_something_without_words_stands_out(look: Look, what: str) -> None:
    assert too_faint(look.theme, MARKS[what], 3) == []


def test_roles_that_only_look_well_have_no_part_in_a_mark() -> None:
    assert not set(ONLY_SEEN) & {ink for pairs in MARKS.values() for ink, _ in pairs}


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_dots_of_circles_stand_out(look: Look) -> None:
    """In the sidebar and in the pictures of time and circles."""
    grounds = [look.theme.color(name) for name in (*GROUNDS, "accent_soft")]
    assert all(contrast(p.letters, g) >= 3 for p in look.theme.monograms for g in grounds)


@pytest.mark.parametrize("look", [look for look in LOOKS if look.contrast], ids=str)
def test_hairlines_stand_out_in_high_contrast(look: Look) -> None:
    assert too_faint(look.theme, LINES, 3) == []


@pytest.mark.parametrize("look", [look for look in LOOKS if look.accent == "evergreen"], ids=str)
def test_monograms_are_readable_and_stay_with_their_person(look: Look) -> None:
    theme = look.theme
    assert all(contrast(pair.letters, pair.ground) >= look.least for pair in theme.monograms)
    assert theme.monogram(42) is theme.monogram(42)
    assert len({theme.monogram(n).ground.name() for n in range(100)}) == len(theme.monograms)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_accents_can_be_told_apart_and_change_nothing_else(scheme: Scheme) -> None:
    looks = [theme_of(scheme, accent) for accent in ACCENTS]
    assert len({look.accent.name() for look in looks}) == len(ACCENTS)
    of_accents = {role for role in COLOUR_ROLES if "accent" in role} | {"focus", "toast_link"}
    for role in set(COLOUR_ROLES) - of_accents:
        assert len({look.color(role).name() for look in looks}) == 1


def test_an_accent_nobody_knows_is_the_designs_own() -> None:
    assert accent_of("walnut") == "walnut"
    assert accent_of("mauve") == "evergreen"


def test_high_contrast_of_the_system_takes_its_colours() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    palette.setColor(QPalette.ColorRole.Window, QColor("black"))
    theme = system_theme(palette)
    assert theme.high_contrast
    assert theme.dark
    assert theme.line == theme.text == QColor("yellow")
    assert all(theme.color(role).isValid() for role in COLOUR_ROLES)


def test_colours_that_were_left_as_they_were_are_not_high_contrast() -> None:
    palette = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor("white"))
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Link):
        palette.setColor(role, QColor("darkblue"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    assert is_high(system_theme(palette))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("dimgray"))
    assert not is_high(system_theme(palette))


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_quieter_letters_on_a_toast_are_readable_too(look: Look) -> None:
    """They let a little of the toast through."""
    toast, letters = look.theme.toast, look.theme.toast_text2
    through = 1 - letters.alphaF()
    seen = QColor.fromRgbF(
        letters.redF() * letters.alphaF() + toast.redF() * through,
        letters.greenF() * letters.alphaF() + toast.greenF() * through,
        letters.blueF() * letters.alphaF() + toast.blueF() * through,
    )
    assert contrast(seen, toast) >= look.least


def test_what_its_ground_sets_apart_has_an_edge_in_high_contrast() -> None:
    assert theme_of("light").edge.style() == Qt.PenStyle.NoPen
    edged = theme_of("dark", contrast=True)
    assert (edged.edge.color(), edged.edge.style()) == (edged.text, Qt.PenStyle.SolidLine)
