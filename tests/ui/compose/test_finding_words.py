"""Every finding has its words, in the voice of the house."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from desktop.domain.compose.findings import Check, Finding
from desktop.paths import resource
from desktop.ui.compose.finding_table import ASKED, FITS_ANYONE, GOOD
from desktop.ui.compose.finding_words import in_units, word

_FACTS = {
    "quote": "Hope you are well!", "people": ((3, "Léa"),), "words": ("the budget", "her father"),
    "day": date(2026, 3, 3),
}  # fmt: skip
_ALL = [
    *(Finding(check, good=True, turn=turn, **_FACTS) for check, turn in GOOD),
    *(Finding(check, turn=turn, **_FACTS) for check, turn in ASKED),
    *(Finding(Check.STOCK, turn=turn, **_FACTS) for turn in FITS_ANYONE),
]


@pytest.mark.parametrize("finding", _ALL, ids=lambda one: f"{one.check}-{one.turn}-{one.good}")
def test_every_finding_is_said_calmly_and_without_a_gap(finding):
    worded = word(finding, "Amara", "she/her")
    said = f"{worded.title} {worded.explanation}"
    assert "{" not in said
    assert "!" not in said.replace(_FACTS["quote"], "")
    assert worded.icon == "check" if finding.good else worded.icon != "check"


def test_it_says_what_makes_it_theirs():
    worded = word(Finding(Check.PARTICULAR, good=True, words=("drawer", "napkin")), "Amara")
    assert worded.title == "It could only be to Amara"
    assert worded.explanation == "Drawer, napkin"


def test_what_fits_anyone_is_told_with_what_i_know():
    finding = Finding(Check.STOCK, turn="wish", quote="Hope you are well!", words=("her father",))
    worded = word(finding, "Amara")
    assert worded.title == "“Hope you are well!” fits anyone"
    assert worded.explanation == "You know more: “her father”"


def test_without_anything_known_it_says_what_to_do_instead():
    worded = word(Finding(Check.STOCK, turn="nudge", quote="touch base"), "")
    assert worded.explanation == "Say what made you write."


def test_a_close_that_was_used_names_to_whom_and_when():
    finding = Finding(
        Check.SENTENCE, turn="close", people=((7, "Léa"),), day=date(2026, 3, 3), quote="Yours."
    )
    worded = word(finding, "Amara")
    assert worded.title == "You closed a note to Léa like this"
    assert worded.explanation == "On 3 March 2026. Fine, if you mean it."


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_every_table_of_phrases_has_its_words(language):
    tables = tomllib.loads(resource(f"compose/phrases.{language}.toml").read_text("utf-8"))
    assert set(tables) <= set(FITS_ANYONE)


def test_places_are_counted_as_qt_counts_them():
    assert in_units("a🌻b", 2) == 3
