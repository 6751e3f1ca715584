"""One shared way for each kind of words: what is not written in the code passes through it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
UI = sorted((ROOT / "desktop" / "ui").rglob("*.py"))

# Qt's ways of showing text that guess at markup or bring markup along, and the only files
# where each is made plain. Nothing else may name them.
GUESSING = {
    "QLabel": {"widgets/labels.py", "widgets/toast.py"},
    "QMessageBox": {"window/trouble.py", "links.py"},
    "QTextEdit": {"widgets/plain_lines.py", "compose/letter.py", "reflect/letter/editor.py"},
    "QTextBrowser": {"help/page_view.py"},
    "QToolTip": {
        *("reflect/pictures/time_part.py", "reflect/pictures/pointed.py", "compose/letter.py"),
        *("journey/cards_delegate.py", "calendar/surface.py", "widgets/row_delegate.py"),
        *("widgets/meanwhile.py", "widgets/too_long.py"),
    },
    **{
        name: set[str]()
        for name in (
            *("QStaticText", "QGraphicsTextItem", "QErrorMessage", "QProgressDialog", "QWizard"),
            *("QInputDialog", "QSplashScreen", "QWhatsThis", "QGroupBox"),
            *("QTabBar", "QTabWidget", "QDockWidget", "QCommandLinkButton", "QCheckBox"),
            *("QRadioButton", "QToolButton", "QComboBox", "QTextDocumentFragment", "QToolBar"),
        )
    },
}
BRINGS_MARKUP = {
    *("setHtml", "insertHtml", "appendHtml", "setMarkdown", "RichText", "AutoText"),
    "setToolTipsVisible",  # of a menu: the tip of an entry is its text, and would be guessed at
}
DECODES = {"loadFromData", "fromData", "QImageReader", "QMovie", "QPicture"}
ENTRIES = ("addAction", "addMenu", "addSection", "QAction", "QMenu")
MAKES_PLAIN = ("widgets/letter_menu.py", "journey/menus.py", "window/menus.py")
NO_WORDS = {
    *("icon", "partial", "self", "parent", "menu", "beside", "action", "run"),
    *("MoveMenu", "PlaceMenu", "move_menu", "qApp"),
}
# What Kith itself calls a kind, a stage of a gathering, a day.
VOCABULARY = {
    *("say_day", "offer_becomes", "say_facet", "say_kind", "say_loop_kind", "say_point_label"),
}
MANUAL = "help/page_view.py"  # pages that come with Kith; nothing a person wrote is among them
TIPS = ("setToolTip", "showText", "setStatusTip", "setWhatsThis")


def test_what_guesses_at_markup_is_made_plain_where_it_is_used() -> None:
    for path, tree in _trees():
        named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        for name in named & GUESSING.keys():
            assert path in GUESSING[name], f"{path} uses {name}"


def test_nothing_brings_markup_to_the_screen() -> None:
    for path, tree in _trees():
        attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert path == MANUAL or not attributes & BRINGS_MARKUP, path


def test_pictures_are_decoded_in_one_place() -> None:
    """Elsewhere, the program's own icons and signs alone."""
    for path, tree in _trees():
        names = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}
        assert path == "decoding.py" or not names & DECODES, path


def test_every_tip_is_written_in_the_code_or_made_plain() -> None:
    for path, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in TIPS:
                words = node.args[1 if _named(node) == "showText" else 0]
                assert _is_plain(words), f"{path}:{node.lineno} {ast.unparse(words)}"


def test_every_entry_of_a_menu_is_written_in_the_code_or_made_plain() -> None:
    """Else an & in a name becomes a mnemonic, and a long one a menu beyond the screen."""
    for path, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _named(node) in ENTRIES and path not in MAKES_PLAIN:
                for words in filter(_is_words, node.args):
                    assert _is_entry(words), f"{path}:{node.lineno} {ast.unparse(words)}"


def test_only_plain_text_is_pasted() -> None:
    """Each text of several lines says that it takes no formats."""
    for name in GUESSING["QTextEdit"]:
        source = (ROOT / "desktop" / "ui" / name).read_text("utf-8")
        assert "setAcceptRichText(False)" in source, name


def _is_plain(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_plain(node.body) and _is_plain(node.orelse)
    if isinstance(node, ast.Call):
        is_ours = _named(node) == "tr" and isinstance(node.args[0], ast.Constant)
        return is_ours or _named(node) in ("plain_tip", "key_text")
    return isinstance(node, ast.Constant)


def _is_words(node: ast.expr) -> bool:
    """Not an icon, what is done, nor the menu or action itself."""
    if isinstance(node, ast.Call):
        return _named(node) not in NO_WORDS
    is_other = isinstance(node, (ast.Lambda, ast.Attribute))
    return not is_other and not (isinstance(node, ast.Name) and node.id in NO_WORDS)


def _is_entry(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_entry(node.body) and _is_entry(node.orelse)
    if isinstance(node, ast.Call) and _named(node) in VOCABULARY:
        return True
    is_made = isinstance(node, ast.Call) and _named(node) in ("plain_entry", "numbered_entry")
    return is_made or _is_plain(node)


def _named(node: ast.Call) -> str:
    return getattr(node.func, "attr", "") or getattr(node.func, "id", "")


@cache
def _trees() -> list[tuple[str, ast.Module]]:
    found = []
    for path in UI:
        name = path.relative_to(ROOT / "desktop" / "ui").as_posix()
        found.append((name, ast.parse(path.read_text("utf-8"))))
    return found
