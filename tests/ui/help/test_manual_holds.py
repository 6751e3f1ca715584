"""What the manual says is there is there: its links, its keys, the words it quotes."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.paths import manual_folder, resource
from desktop.settings import SettingsFile
from desktop.ui.help.manual import FIRST, pages, search
from desktop.ui.help.topics import TOPICS
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.kith import KithWindow

ROOT = Path(__file__).parents[3]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
CODE = re.compile(r"`([^`]+)`")
HELD = re.compile(r"(Ctrl|Alt|Shift)\+")
NAMED = {"F1", "F2", "F3", "F6", "F8", "F9", "F10", "F11", "Enter", "Space", "Esc", "Delete",
         "Tab", "Home", "End", "PgUp", "PgDown", "Right"}  # fmt: skip
LETTER = re.compile(r"[A-Z0-9+-]$")
EMPHASIS = {"Kith sends nothing by itself.", "A lost passphrase cannot be recovered"}


@pytest.fixture
def window(qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> KithWindow:
    one = KithWindow(Runner(Inline()), clock, SettingsFile(tmp_path))
    qtbot.addWidget(one)
    one.furnish()
    return one


@cache
def sources() -> str:
    """All of the window's code, where keys that are no menu's are bound."""
    return "\n".join(p.read_text("utf-8") for p in (ROOT / "desktop" / "ui").rglob("*.py"))


@cache
def said() -> frozenset[str]:
    """Every text that stands in the program, and the names of the stages."""
    found: set[str] = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value.replace("&", "").strip())
    stages = json.loads(resource("journey/stages.json").read_text("utf-8"))
    return frozenset(found | {stage["name"] for stage in stages})


def named_keys() -> list[str]:
    """Each key that the manual names, once."""
    codes = {code for page in pages().values() for code in CODE.findall(page.text)}
    return sorted(c for c in codes if HELD.match(c) or c in NAMED or LETTER.match(c))


def menu_paths() -> list[str]:
    bold = {" ".join(b.split()) for page in pages().values() for b in BOLD.findall(page.text)}
    return sorted(b for b in bold if "›" in b)


def test_every_file_is_a_page_and_is_listed_on_the_first() -> None:
    assert {path.stem for path in manual_folder().glob("*.md")} == set(pages())


@pytest.mark.parametrize("name", list(pages()))
def test_every_link_leads_to_a_page_and_a_heading(name: str) -> None:
    for target in LINK.findall(pages()[name].text):
        page, _, anchor = target.partition("#")
        assert page.endswith(".md"), target
        there = pages()[page.removesuffix(".md")]
        assert not anchor or anchor in {s.anchor for s in there.sections}, target


def test_every_page_but_the_lists_says_what_is_not_done() -> None:
    without = {name for name, page in pages().items()
               if not any("not do" in section.title for section in page.sections)}  # fmt: skip
    assert without == {"first-steps", "preferences", "keyboard"}


def test_every_shortcut_named_is_bound(window: KithWindow) -> None:
    bound = {key.toString() for action in window.actions() for key in action.shortcuts()}
    bound |= set(re.findall(r'"((?:Ctrl|Alt|Shift)\+[^"]+|F\d+)"', sources()))
    bound |= {f"Alt+{n}" for n in range(1, 5)} if 'f"Alt+{number}"' in sources() else set()
    carried = {"Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"}
    assert "AltModifier" in sources()
    missing = [
        keys
        for keys in named_keys()
        if HELD.match(keys)
        and QKeySequence(keys).toString() not in bound | carried
        and keys.replace("Enter", "Return") not in bound
        and not re.search(rf'"{re.escape(keys)}"', sources())
        and not (keys == "Shift+F10" and "Key_F10" in sources())
    ]
    assert missing == []


def test_every_single_key_named_is_read_somewhere() -> None:
    spelled = {"Esc": "Escape", "PgUp": "PageUp", "PgDown": "PageDown", "+": "Plus", "-": "Minus"}
    missing = []
    for keys in named_keys():
        if HELD.match(keys):
            continue
        if keys == "F11" and "StandardKey.FullScreen" in sources():
            continue  # as each desktop has it
        key = spelled.get(keys, keys)
        read = f"Key_{key}" in sources() or f'"{keys}"' in sources()
        if not read and not (key.isdigit() and "Key_1" in sources()):
            missing.append(keys)
    assert missing == []


@pytest.mark.parametrize("path", menu_paths())
def test_every_menu_entry_named_is_in_that_menu(window: KithWindow, path: str) -> None:
    title, _, entry = path.partition(" › ")
    menus = {menu.title().replace("&", ""): menu for menu in window.findChildren(QMenu)}
    entries = {action.text().replace("&", "") for action in menus[title].actions()}
    assert entry in entries


def test_every_other_word_in_bold_is_said_by_the_program() -> None:
    bold = {" ".join(b.split()) for page in pages().values() for b in BOLD.findall(page.text)}
    quoted = {b for b in bold if "›" not in b} - EMPHASIS
    assert {b for b in quoted if b not in said()} == set()


def test_every_place_and_sheet_leads_to_a_page_and_heading_that_exist() -> None:
    for name, (page, anchor) in TOPICS.items():
        assert re.search(rf"^class {name}\b", sources(), re.MULTILINE), name
        assert not anchor or anchor in {s.anchor for s in pages()[page].sections}, name


def test_every_place_of_the_window_has_a_page(window: KithWindow) -> None:
    assert set(window.place_names()) <= set(pages())


def test_words_are_found_wherever_they_stand_in_a_section() -> None:
    [found] = search("quiet hours digest")
    assert (found.page.name, found.section.title) == ("preferences", "Notices")
    assert "quiet hours" in found.words


def test_a_heading_comes_before_what_only_mentions_it() -> None:
    assert search("debrief")[0].section.title == "Debrief"


def test_accents_and_capitals_do_not_matter() -> None:
    assert search("CAFE tern") == search("café Tern") != []


@pytest.mark.parametrize("words", ["", "  ", "overdue", "xylophone"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    assert search(words) == []


def test_the_first_page_comes_first() -> None:
    assert next(iter(pages())) == FIRST
