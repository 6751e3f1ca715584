"""Whose work Kith is made of, and under which licences.

The packaged program carries a page of it, in Debian's format for such files; elsewhere what is
installed beside Kith tells for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__
from desktop.paths import resource

_OURS = "kith-desktop"
_PAGE = "LICENCES.txt"
_BUNDLED = (
    ("Inter", "OFL-1.1", "fonts/Inter-LICENSE.txt"),
    ("Literata", "OFL-1.1", "fonts/Literata-LICENSE.txt"),
    ("Lucide", "ISC", "icons/lucide/LICENSE"),
)
_A_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work within Kith; ``text`` is the licence as it came with it, perhaps long."""

    name: str
    version: str
    licence: str
    text: str


def works() -> list[Work]:
    """Kith first, then all that comes with it."""
    page = resource(_PAGE)
    if page.is_file():
        return list(read_page(page.read_text("utf-8")))
    return [Work("Kith", __version__, "MIT", _own_licence()), *_bundled(), *_installed()]


def read_page(text: str) -> Iterator[Work]:
    """The works of a page: a paragraph each, after that of the page itself."""
    for paragraph in re.split(r"\n\n(?=Files:)", text)[1:]:
        named = re.search(r"^Comment: (.*)$", paragraph, re.MULTILINE)
        licence = re.search(r"^License: (.*)$", paragraph, re.MULTILINE)
        if named is None or licence is None:
            continue
        name, _, version = named[1].strip().partition(" ")
        body = paragraph[licence.end() :].strip("\n").splitlines()
        words = ("" if line.strip() == "." else line.removeprefix(" ") for line in body)
        said = re.sub(r" \(of .*\)$", "", licence[1])
        yield Work(name, version, said, "\n".join(words))


def _own_licence() -> str:
    beside = Path(__file__).parents[3] / "LICENSE"
    return beside.read_text("utf-8") if beside.is_file() else ""


def _bundled() -> Iterator[Work]:
    for name, licence, file in _BUNDLED:
        yield Work(name, "", licence, resource(file).read_text("utf-8"))


def _installed() -> Iterator[Work]:
    """What Kith asks for, and what that asks for in its turn."""
    from importlib import metadata

    waiting, seen = [_OURS], set[str]()
    found: list[metadata.Distribution] = []
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for one in metadata.distributions(name=name):
            found.append(one)
            waiting += [_plain(each) for each in one.requires or () if "extra ==" not in each]
            break
    for one in sorted(found, key=lambda one: one.name.lower()):
        if one.name != _OURS:
            text = "\n\n".join(
                Path(str(file.locate())).read_text("utf-8", "replace")
                for file in one.files or ()
                if _A_LICENCE.search(str(file)) and ".dist-info/" in str(file)
            )
            about = one.metadata
            said = ("License-Expression", "License")
            licence = next((about[name] for name in said if name in about), "")
            yield Work(one.name, one.version, licence.partition("\n")[0], text)


def _plain(requirement: str) -> str:
    """The name alone; "pyside6" stands for the part of it that is installed."""
    name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")
    return "pyside6-essentials" if name == "pyside6" else name
