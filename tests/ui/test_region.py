"""The order and the language of days, by the locale; what a locale writes is read back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from desktop.domain.region import Region
from desktop.domain.spoken_days import read_day
from desktop.ui.phrases import say_date, say_whole_day
from desktop.ui.region import region_of

TODAY = date(2026, 3, 12)
LOCALES = ("en_US", "en_GB", "en_CA", "de_DE", "de_AT", "fr_FR", "es_ES", "it_IT", "nl_NL",
           "pt_BR", "sv_SE", "da_DK", "nb_NO", "pl_PL", "cs_CZ", "tr_TR", "hu_HU", "ja_JP",
           "zh_CN")  # fmt: skip
IN_FULL = ("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pt_BR", "sv_SE")
LIVED = st.dates(date(1980, 1, 1), date(2079, 12, 31))


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("en_US", Region(day_first=False, language="en")),
        ("en_GB", Region(day_first=True, language="en")),
        ("de_DE", Region(day_first=True, language="de")),
        ("C", Region(day_first=True, language="")),
    ],
)
def test_a_locale_says_the_order_and_the_language(name: str, region: Region) -> None:
    assert region_of(QLocale(name)) == region


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(LOCALES), st.dates(date(2000, 1, 1), date(2035, 12, 31)))
def test_a_date_in_the_short_form_of_a_locale_is_read_back(name: str, day: date) -> None:
    locale = QLocale(name)
    written = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    assert read_day(written, today=TODAY, region=region_of(locale)) == day, written


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(IN_FULL), LIVED)
def test_a_date_in_the_words_of_a_locale_is_read_back(name: str, day: date) -> None:
    locale = QLocale(name)
    written = locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    assert read_day(written, today=TODAY, region=region_of(locale)) == day, written


@settings(deadline=None)
@given(LIVED)
def test_a_date_as_kith_says_it_is_read_back(day: date) -> None:
    assert read_day(say_date(day), today=TODAY) == day


@settings(deadline=None)
@given(st.dates(date(2026, 2, 12), date(2027, 2, 11)))
def test_a_near_day_as_kith_says_it_is_read_back(day: date) -> None:
    assert read_day(say_whole_day(day), today=TODAY) == day
