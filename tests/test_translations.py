"""The catalogues say what the sources say, and a message keeps its translation."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    path = ROOT / ".ci" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def sources(translations, folder, *lines):
    (folder / "desktop").mkdir(exist_ok=True)
    (folder / "desktop" / "one.py").write_text("\n".join(lines), "utf-8")
    return translations.Sources(folder / "desktop")


def test_every_text_of_the_sources_can_be_read_by_translators(translations):
    assert translations.Sources(ROOT / "desktop").wrong == []


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('tr("Moved {name}").format(name=name)', False),
        ('tr(f"Moved {name}")', True),
        ("tr(words)", True),
        ('TABLE = {1: mark("one")}; tr(TABLE[n])', False),
        ('TABLE = {1: "one"}; tr(TABLE[n])', True),
        ('TABLE = {1: marks("a card", "{count} cards")}; counted(n, *TABLE[n])', False),
        ('one, many = marks("a", "{count}")\ntrn(one, many, n)', False),
        ('counted(n, "a card", tr("{count} cards"))', True),
        ('tr("")', True),
        ('tr("left", about=side)', True),
    ],
)
def test_a_text_is_a_literal_or_comes_from_a_marked_table(translations, tmp_path, line, wrong):
    assert bool(sources(translations, tmp_path, line).wrong) is wrong


def test_a_text_is_not_both_counted_and_plain(translations, tmp_path):
    plain, counted = 'tr("{count} more")', 'counted(n, "one more", "{count} more")'
    assert sources(translations, tmp_path, plain, counted).wrong
    apart = 'counted(n, "one more", "{count} more", about="on a day")'
    assert not sources(translations, tmp_path, plain, apart).wrong


def test_what_is_translated_stays_and_what_is_gone_goes(translations, tmp_path):
    catalogue = tmp_path / "kith_de.ts"
    before = sources(translations, tmp_path, 'tr("Stays")', 'tr("Goes")', 'trn("a", "{n} b", n)')
    assert translations.update(catalogue, before) == 3
    said = catalogue.read_text("utf-8").replace(
        '<source>Stays</source>\n            <translation type="unfinished" />',
        "<source>Stays</source>\n            <translation>Bleibt</translation>",
    )
    catalogue.write_text(said, "utf-8")
    after = sources(translations, tmp_path, 'tr("New")', 'tr("Stays")', 'trn("a", "{n} b", n)')
    assert translations.update(catalogue, after) == 2
    assert translations.read_catalogue(catalogue) == {
        ("New", ""): [],
        ("Stays", ""): ["Bleibt"],
        ("{n} b", ""): [],
    }
    assert catalogue.read_text("utf-8").count("<numerusform") == 2


LANGUAGES = ("de", "es")
COMPLETE = ("de", "es")
"""The languages that say everything."""


@pytest.fixture(scope="module")
def said(translations):
    return translations.Sources(ROOT / "desktop").messages


def catalogue(translations, language):
    return translations.read_catalogue(ROOT / f"resources/languages/kith_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_what_the_sources_say_and_no_more(translations, said, language):
    assert catalogue(translations, language).keys() == said.keys(), "make translations"


def fields(text):
    return set(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_fields_of_its_text(translations, said, language):
    wrong = [
        (message.text, form)
        for key, forms in catalogue(translations, language).items()
        if (message := said.get(key))
        for form in forms
        if not needed(message, form, forms) <= fields(form) <= fields(message.text + message.one)
    ]
    assert wrong == []


PRONOUNS = {"{They}", "{they}", "{them}", "{Their}", "{their}", "{her}"}


def needed(message, form, forms):
    """The form for one may leave out how many there are; and a language whose verbs say who
    is meant, as those of Spanish do, leaves out the pronoun."""
    is_for_one = message.one and form == forms[0]
    of_it = fields(message.one) - {"{count}"} if is_for_one else fields(message.text)
    return of_it - PRONOUNS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_keys_and_lines_of_its_text(translations, said, language):
    wrong = [
        (key[0], form)
        for key, forms in catalogue(translations, language).items()
        for form in forms
        for sign in (r"&\w", r"\n", r"<\w", "%n")
        if len(re.findall(sign, form)) != len(re.findall(sign, key[0]))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_says_everything(translations, language):
    assert [key for key, forms in catalogue(translations, language).items() if not forms] == []
