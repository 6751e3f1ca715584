"""The catalogues of Qt Linguist, brought up to what the sources say.

    python .ci/translations.py            (make translations also compiles them)

Every text stands, as it is, in one of the functions of desktop/domain/language.py; a table of
marked texts is said by tr(TABLE[key]). What is translated stays, new texts come unfinished,
what no source says any more goes.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).parents[1]
CATALOGUES = ROOT / "resources" / "languages"
CONTEXT = "Kith"
FORMS = {"de": 2, "es": 2}
"""How many forms a number has in each language, as Qt counts them."""

_SAYS = {"tr": (0, 1), "mark": (0, 1), "trn": (0, 2), "marks": (0, 2), "counted": (1, 3)}
"""From where to where the texts stand in each."""


@dataclass(slots=True)
class Message:
    """``one`` is the English form for one of those that are counted, else ""."""

    text: str
    about: str
    one: str = ""
    files: list[str] = field(default_factory=list)


class Sources:
    """All messages of a folder in their order, by (text, about), and what is wrong with them."""

    def __init__(self, folder: Path) -> None:
        self.messages: dict[tuple[str, str], Message] = {}
        self.wrong: list[str] = []
        read = {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}
        marked = set().union(*(_exported(tree) for tree in read.values()))
        for path, tree in read.items():
            name = path.relative_to(folder.parent).as_posix()
            if name.endswith("domain/language.py"):
                continue
            tables = _marked(tree, marked)
            for call in _calls(tree):
                wrong = self._take(call, name, tables)
                if wrong:
                    self.wrong.append(f"{name}:{call.lineno}: {wrong}: {ast.unparse(call)}")

    def _take(self, call: ast.Call, file: str, tables: set[str]) -> str:
        said = _name(call)
        first, last = _SAYS[said]
        texts = [_literal(each) for each in call.args[first:last]]
        if None in texts or len(texts) < last - first:
            from_table = not said.startswith("mark") and _roots(call.args[first]) & tables
            return "" if from_table else "neither a literal nor from a marked table"
        about = _about(call, last + (said == "trn"))
        if about is None or "" in texts:
            return "what it is about has to be a literal" if about is None else "an empty text"
        one, text = texts if len(texts) == 2 else ("", texts[0])
        found = self.messages.setdefault((text, about), Message(text, about, one))
        if bool(found.one) != bool(one):
            return "counted here, plain elsewhere: say what one of them is about"
        if file not in found.files:
            found.files.append(file)
        return ""


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = (node for node in found if isinstance(node.func, ast.Name) and _name(node) in _SAYS)
    return iter(sorted(named, key=lambda node: (node.lineno, node.col_offset)))


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _about(call: ast.Call, place: int) -> str | None:
    given = [each.value for each in call.keywords if each.arg == "about"] or call.args[place:]
    return _literal(given[0]) if given else ""


def _roots(node: ast.AST) -> set[str]:
    """The names that a value comes out of: TABLE of ``TABLE[key][0]`` and ``TABLE.items()``."""
    match node:
        case ast.Name():
            return {node.id}
        case ast.Attribute(attr="get" | "items" | "values") | ast.Subscript() | ast.Starred():
            return _roots(node.value)
        case ast.Attribute():
            return {node.attr} | _roots(node.value)
        case ast.Call():
            return _roots(node.func)
        case ast.Tuple():
            return set().union(*(_roots(each) for each in node.elts))
    return set()


def _marked(tree: ast.AST, known: set[str]) -> set[str]:
    """The names that hold marked texts: tables, and what is taken out of them."""
    bound: list[tuple[set[str], set[str]]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            targets, value = set().union(*map(_roots, node.targets)), node.value
        elif isinstance(node, ast.AnnAssign) and node.value:
            targets, value = _roots(node.target), node.value
        elif isinstance(node, (ast.For, ast.comprehension)):
            targets, value = _roots(node.target), node.iter
        else:
            continue
        calls = {_name(each) for each in ast.walk(value) if isinstance(each, ast.Call)}
        bound.append((targets, _roots(value) | calls & {"mark", "marks"}))
    names = known | {"mark", "marks"}
    while more := set().union(*(targets for targets, value in bound if value & names)) - names:
        names |= more
    return names


def _exported(tree: ast.Module) -> set[str]:
    """Tables of a module and of its classes, and what it hands over by name, for others to say."""
    bodies = [tree, *(each for each in tree.body if isinstance(each, ast.ClassDef))]
    bound = [each for body in bodies for each in body.body if isinstance(each, ast.Assign)]
    bound += [each for body in bodies for each in body.body if isinstance(each, ast.AnnAssign)]
    alone = ast.Module(body=list(bound), type_ignores=[])
    given = [each for each in ast.walk(tree) if isinstance(each, ast.keyword)]
    marked = {each.arg or "" for each in given if _is_marked(each.value)}
    return _marked(alone, set()) | marked


def _is_marked(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and _name(value) in ("mark", "marks")


def update(path: Path, sources: Sources) -> int:
    """Write the catalogue anew and return how many of its messages wait for a translation."""
    language = path.stem.rpartition("_")[2]
    kept = read_catalogue(path) if path.exists() else {}
    top = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Xml.SubElement(top, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for key, message in sources.messages.items():
        forms = FORMS[language] if message.one else 1
        _write(context, message, (kept.get(key, []) + [""] * forms)[:forms])
    Xml.indent(top, "    ")
    said = Xml.tostring(top, "unicode", short_empty_elements=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{said}\n', "utf-8")
    return len(context.findall("message/translation[@type='unfinished']"))


def _write(context: Xml.Element, message: Message, forms: list[str]) -> None:
    found = Xml.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
    for file in message.files:
        Xml.SubElement(found, "location", filename=f"../../{file}")
    Xml.SubElement(found, "source").text = message.text
    if message.about:
        Xml.SubElement(found, "comment").text = message.about
    if message.one:
        Xml.SubElement(found, "extracomment").text = f"One: {message.one}"
    said = Xml.SubElement(found, "translation", {} if all(forms) else {"type": "unfinished"})
    if not message.one:
        said.text = forms[0]
    for form in forms if message.one else ():
        Xml.SubElement(said, "numerusform").text = form


def read_catalogue(path: Path) -> dict[tuple[str, str], list[str]]:
    """The forms that are translated, by (text, about)."""
    found = {}
    for message in Xml.parse(path).iter("message"):
        said = message.find("translation")
        key = message.findtext("source", ""), message.findtext("comment", "")
        counted = said.findall("numerusform")
        found[key] = [each.text or "" for each in counted] or [said.text or ""]
        if not all(found[key]):
            found[key] = []
    return found


def main() -> int:
    sources = Sources(ROOT / "desktop")
    print(*sources.wrong, sep="\n", end="\n" if sources.wrong else "")
    if sources.wrong:
        return 1
    for language in FORMS:
        waiting = update(CATALOGUES / f"kith_{language}.ts", sources)
        print(f"{language}: {len(sources.messages)} messages, {waiting} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
