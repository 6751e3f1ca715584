"""Findings carry facts and can be put aside one by one."""

from __future__ import annotations

from desktop.domain.compose.findings import Check, Finding


def test_two_phrases_are_put_aside_by_different_keys():
    one = Finding(Check.STOCK, quote="Hope you are well")
    other = Finding(Check.STOCK, quote="Touching base")
    assert one.key != other.key


def test_a_phrase_keeps_its_key_wherever_it_stands_and_however_it_is_spelt():
    one = Finding(Check.STOCK, start=0, end=3, quote="Hope you’re well")
    other = Finding(Check.STOCK, start=9, end=12, quote="hope you're well")
    assert one.key == other.key


def test_a_key_has_no_blanks():
    assert " " not in Finding(Check.STOCK, quote="a b\nc").key
