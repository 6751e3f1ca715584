"""The manual as it is read: its pages in their order, their headings, what is found in them.

The pages are Markdown files that say everything themselves; their order is that of the links
on the first one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.domain.text import fold
from desktop.paths import manual_folder

FIRST = "index"
_AROUND = 60  # letters of a passage on each side of what was found
_HEADING = re.compile(r"^(#{1,6}) +(.+)$")
_LISTED = re.compile(r"^- \[([^\]]+)\]\((\w[\w-]*)\.md\)", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`|]|^[-:\s|]+$|^#+ |^\d+\. |^- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below one heading; ``anchor`` is the heading as a link names it."""

    title: str
    anchor: str
    words: str  # without marks


@dataclass(frozen=True, slots=True)
class Page:
    """``name`` is the file's; ``text`` the whole of it, in Markdown."""

    name: str
    title: str
    text: str
    sections: Sequence[Section]


@dataclass(frozen=True, slots=True)
class Passage:
    """A place where something was found, and the words around it."""

    page: Page
    section: Section
    words: str


@cache
def pages() -> dict[str, Page]:
    """All of them by name, in the order of reading."""
    first = _page(FIRST)
    names = [name for _, name in _LISTED.findall(first.text)]
    return {FIRST: first} | {name: _page(name) for name in names}


def search(sought: str) -> list[Passage]:
    """Where all these words stand in one section; those in a heading first."""
    words = fold(sought).split()
    if not words:
        return []
    found = [
        (_weight(section, words), Passage(page, section, _passage(section.words, words)))
        for page in pages().values()
        for section in page.sections
        if all(word in fold(f"{section.title} {section.words}") for word in words)
    ]
    return [passage for _, passage in sorted(found, key=lambda pair: pair[0])]


def anchor_of(heading: str) -> str:
    """A heading as a link names it: small letters, with hyphens between the words."""
    kept = "".join(c for c in heading.lower() if c.isalnum() or c in " -")
    return kept.replace(" ", "-")


def plain(markdown: str) -> str:
    """The words alone, in one line."""
    return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", markdown)).split())


def _page(name: str) -> Page:
    text = (manual_folder() / f"{name}.md").read_text(encoding="utf-8")
    sections = _sections(text)
    return Page(name, sections[0].title, text, sections)


def _sections(text: str) -> list[Section]:
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading:
            found.append((plain(heading.group(2)), []))
        elif found:
            found[-1][1].append(line)
    return [Section(title, anchor_of(title), plain("\n".join(lines))) for title, lines in found]


def _weight(section: Section, words: Sequence[str]) -> int:
    """0 where a heading holds them, which is what a reader looks for."""
    return 0 if all(word in fold(section.title) for word in words) else 1


def _passage(text: str, words: Sequence[str]) -> str:
    """The words around the first that was found, cut between words."""
    at = min((place for word in words if (place := fold(text).find(word)) >= 0), default=0)
    start = text.rfind(" ", 0, max(0, at - _AROUND)) + 1
    end = text.find(" ", at + _AROUND)
    cut = text[start : end if end >= 0 else len(text)]
    return f"{'… ' if start else ''}{cut}{' …' if end >= 0 else ''}"
