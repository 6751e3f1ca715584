"""The manual in each language says the same as in English, in the words of its catalogue."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.paths import manual_folder, resource
from desktop.ui.help import manual as the_manual
from desktop.ui.help.manual import pages, pages_in
from desktop.ui.help.page_view import PageView
from desktop.ui.help.topics import TOPICS
from desktop.ui.help.window import ManualWindow
from desktop.ui.language import speaking
from tests.languages import compiled
from tests.ui.help.test_manual_holds import BOLD, CODE, EMPHASIS, HELD, LETTER, LINK, NAMED

COMPLETE = ("de", "es")
"""The languages that the whole manual is written in."""

EVERY_PAGE = [(language, name) for language in COMPLETE for name in pages_in("en")]
SHELL = re.compile(r"[/.%]|^kith\b")


@pytest.fixture(params=COMPLETE)
def language(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Kith and the keys of Qt are in it."""
    catalogue = resource(f"languages/kith_{request.param}.ts")
    compiled(catalogue, tmp_path / f"kith_{request.param}.qm")
    monkeypatch.setattr(paths, "resource", lambda _: tmp_path)
    speaking.speak_in(request.param)
    yield request.param
    speaking.speak_in("en")
    QLocale.setDefault(QLocale.system())


@cache
def said(language: str) -> dict[str, set[str]]:
    """What a text of the program may be in that language, without keys of menus."""
    found: dict[str, set[str]] = {}
    for message in Xml.parse(resource(f"languages/kith_{language}.ts")).iter("message"):
        source = message.findtext("source", "").replace("&", "").strip()
        forms = [form.text or "" for form in message.iter() if form.tag in TRANSLATED]
        found.setdefault(source, set()).update(f.replace("&", "").strip() for f in forms)
    stages = (f"journey/stages{end}.json" for end in ("", f".{language}"))
    for english, other in zip(*(named(resource(file)) for file in stages), strict=True):
        found.setdefault(english, set()).add(other)
    return found


TRANSLATED = {"translation", "numerusform"}


def named(stages: Path) -> list[str]:
    return [stage["name"] for stage in json.loads(stages.read_text("utf-8"))]


def in_bold(text: str) -> set[str]:
    return {" ".join(words.split()) for words in BOLD.findall(text)}


def allowed(words: str, language: str) -> set[str]:
    """The words of a menu, or the way through menus, as that language says them."""
    parts = [sorted(said(language).get(part, ())) for part in words.split(" › ")]
    return {" › ".join(way) for way in product(*parts)}


def is_key(code: str) -> bool:
    return bool(HELD.match(code) or code in NAMED or LETTER.match(code))


def codes(name: str) -> list[str]:
    return CODE.findall(pages_in("en")[name].text)


@pytest.mark.parametrize("language_", COMPLETE)
def test_every_page_is_written_in_each_language(language_: str) -> None:
    written = {path.name for path in (manual_folder() / language_).glob("*")}
    assert written == {path.name for path in manual_folder().glob("*.md")}


@pytest.mark.parametrize(("language_", "name"), EVERY_PAGE)
def test_a_page_has_the_same_headings_and_tables_one_for_one(language_: str, name: str) -> None:
    english, other = (marks_of(pages_in(code)[name].text) for code in ("en", language_))
    assert other == english


def marks_of(text: str) -> list[str]:
    """The levels of headings, and the rows of tables and lists, in their order."""
    return re.findall(r"^(#{1,6} |- |\d\. |> |\|)", text, re.MULTILINE)


@pytest.mark.parametrize(("language_", "name"), EVERY_PAGE)
def test_no_heading_is_mistaken_for_another(language_: str, name: str) -> None:
    sections = pages_in(language_)[name].sections
    for at, section in enumerate(sections):
        others = [other for number, other in enumerate(sections) if number != at]
        assert not {section.anchor, section.known_as} & {other.anchor for other in others}


@pytest.mark.parametrize(("language_", "name"), EVERY_PAGE)
def test_every_link_leads_where_the_english_leads(language_: str, name: str) -> None:
    there = [places(code, name) for code in ("en", language_)]
    assert sorted(there[1]) == sorted(there[0])


def places(language: str, name: str) -> list[tuple[str, int]]:
    """The pages that a page links to, and which heading of them, by its own words."""
    found = []
    for target in LINK.findall(pages_in(language)[name].text):
        page, _, anchor = target.partition("#")
        own = [section.anchor for section in pages_in(language)[page.removesuffix(".md")].sections]
        found.append((page, own.index(anchor) if anchor else 0))
    return found


@pytest.mark.parametrize("language_", COMPLETE)
def test_the_first_page_lists_them_in_the_same_order(language_: str) -> None:
    listed = [re.findall(r"^- \[.+\]\((.+)\)", pages_in(code)["index"].text, re.MULTILINE)
              for code in ("en", language_)]  # fmt: skip
    assert listed[0] == listed[1] != []


@pytest.mark.parametrize(("language_", "name"), EVERY_PAGE)
def test_words_in_bold_are_those_of_the_catalogue(language_: str, name: str) -> None:
    english, other = (in_bold(pages_in(code)[name].text) for code in ("en", language_))
    quoted = english - EMPHASIS
    unsaid = {words for words in quoted if not allowed(words, language_) & other}
    assert unsaid == set(), {words: allowed(words, language_) for words in unsaid}
    free = other - {one for words in quoted for one in allowed(words, language_)}
    assert len(free) == len(english & EMPHASIS), free


def test_keys_are_named_as_that_keyboard_has_them(language: str) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    for name in pages():
        keys = {QKeySequence(code).toString(native) for code in codes(name) if is_key(code)}
        there = set(CODE.findall(pages()[name].text))
        assert keys - there == set(), name
        assert len(there) == len(set(codes(name))), name


@pytest.mark.parametrize(("language_", "name"), EVERY_PAGE)
def test_files_and_commands_are_the_same(language_: str, name: str) -> None:
    same = {code for code in codes(name) if SHELL.search(code) and not is_key(code)} - TYPED
    assert same - set(CODE.findall(pages_in(language_)[name].text)) == set()


TYPED = {code for code in codes("talks") if code.startswith("#") or "," in code}
"""What somebody types in words of their own."""


def test_f1_and_links_lead_to_the_same_heading(language: str, qtbot: QtBot) -> None:
    english = pages_in("en")
    for page, anchor in TOPICS.values():
        assert pages()[page].heading_at(anchor) == english[page].heading_at(anchor), (page, anchor)
    window = ManualWindow()
    qtbot.addWidget(window)
    window.open_at("people", "the-card")
    shown = pages()["people"]
    heading = shown.sections[english["people"].heading_at("the-card")]
    assert window.page.page is shown
    assert window.page.textCursor().block().text() == heading.title
    window.page.go_to("")
    window.page.go_to(heading.anchor)
    assert window.page.textCursor().block().text() == heading.title


def test_what_is_looked_for_is_found_in_that_language(language: str) -> None:
    heading = pages()["talks"].sections[1]
    found = the_manual.search(heading.title)
    assert heading in [passage.section for passage in found]
    assert heading.title != pages_in("en")["talks"].sections[1].title


def test_a_page_that_is_not_there_is_read_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "eo").mkdir()
    (tmp_path / "index.md").write_text("# Manual\n\n- [One](one.md): it\n", "utf-8")
    (tmp_path / "one.md").write_text("# One\n\n## Here\n\nWords\n", "utf-8")
    (tmp_path / "eo" / "index.md").write_text("# Manlibro\n\n- [Unu](one.md): ĝi\n", "utf-8")
    monkeypatch.setattr(the_manual, "manual_folder", lambda: tmp_path)
    the_manual._english.cache_clear()
    found = pages_in.__wrapped__("eo")
    the_manual._english.cache_clear()
    assert [page.title for page in found.values()] == ["Manlibro", "One"]
    view = PageView()
    qtbot.addWidget(view)
    view.show_page(found["one"], "here")
    assert view.textCursor().block().text() == "Here"
