"""Every sentence that a person reads goes through the one door: shown over the sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1] / "desktop"
SENTENCE = re.compile(r"[A-Z“][^ ]*[a-z”] .*[a-z]", re.DOTALL)
SAYS = {"tr", "trn", "counted", "mark", "marks"}
FOR_NOBODY = {
    *("debug", "info", "warning", "exception", "error", "critical", "getLogger"),
    *("ValueError", "TypeError", "RuntimeError", "AssertionError", "KeyError", "LookupError"),
    *("FileNotFoundError", "BadZipFile", "text", "fromString", "_keys"),
}
TOLD = {"Finding", "NotReadError", "NoRuleError", "LeftOut", "Unreadable"}
NO_SENTENCES = {"Noto", "DejaVu"}  # fonts
BELOW = ("services", "storage", "formats", "domain")


def sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def bare(node: ast.AST) -> Iterator[ast.AST]:
    """Texts in it that go through no door; those for nobody to read are passed over."""
    if isinstance(node, ast.Call) and name_of(node) in SAYS | FOR_NOBODY:
        return
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    if is_text or isinstance(node, ast.JoinedStr):
        yield node
    elif isinstance(node, (ast.IfExp, ast.BoolOp)):
        parts = [node.body, node.orelse] if isinstance(node, ast.IfExp) else node.values
        for part in parts:
            yield from bare(part)


def told(tree: ast.AST) -> Iterator[ast.AST]:
    """What becomes an error, a finding, a line of a report, or the name of what was done."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = name_of(node)
            is_change = name == "change" and isinstance(node.func, ast.Attribute)
            if name in ("LeftOut", "Unreadable"):
                yield from node.args[2:3]
            elif name in TOLD or is_change or name in errors():
                yield node.args[0]
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") == "label":
            yield node.value


def errors() -> set[str]:
    """Those whose words are told to the person as they are."""
    from desktop.domain.errors import KithError

    def below(one: type) -> Iterator[str]:
        yield one.__name__
        for each in one.__subclasses__():
            yield from below(each)

    return set(below(KithError))


def has_words(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return bool(re.search("[a-z]{2}", str(node.value)))
    parts = node.values if isinstance(node, ast.JoinedStr) else []
    return any(has_words(part) for part in parts if isinstance(part, ast.Constant))


def test_what_is_told_below_the_window_is_in_the_catalogue() -> None:
    found = [
        f"{path}:{one.lineno}: {ast.unparse(one)}"
        for path in sources(*BELOW)
        for part in told(ast.parse(path.read_text("utf-8")))
        for one in bare(part)
        if has_words(one)
    ]
    assert found == []


def test_no_sentence_of_the_window_is_bare() -> None:
    found = [
        f"{path}:{words}"
        for path in sources("ui", "app")
        for words in bare_sentences(ast.parse(path.read_text("utf-8")))
        if words.partition(": ")[2].split()[0] not in NO_SENTENCES
    ]
    assert found == []


def bare_sentences(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if is_docstring or (isinstance(child, ast.Call) and name_of(child) in SAYS | FOR_NOBODY):
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            if SENTENCE.match(child.value):
                yield f"{child.lineno}: {child.value}"
        else:
            yield from bare_sentences(child)
