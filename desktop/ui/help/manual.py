"""The manual as it is read: its pages in their order, their headings, what is found in them.

The pages are Markdown files that say everything themselves; their order is that of the links
on the first one. A folder named as a language holds the same files in it, with the same headings
one for one: a page that is not there is read in English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop.domain.language import spoken
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
    known_as: str  # the anchor of the same heading in English, by which the program names it


@dataclass(frozen=True, slots=True)
class Page:
    """``name`` is the file's; ``text`` the whole of it, in Markdown."""

    name: str
    title: str
    text: str
    sections: Sequence[Section]

    def heading_at(self, anchor: str) -> int:
        """Which heading has this anchor, by its own words or by the English; 0 is the title."""
        own = [section.anchor for section in self.sections]
        english = [section.known_as for section in self.sections]
        return next((names.index(anchor) for names in (own, english) if anchor in names), 0)


@dataclass(frozen=True, slots=True)
class Passage:
    """A place where something was found, and the words around it."""

    page: Page
    section: Section
    words: str


def pages() -> dict[str, Page]:
    """All of them by name, in the order of reading, in the language that Kith speaks."""
    return pages_in(spoken())


@cache
def pages_in(language: str) -> dict[str, Page]:
    """The same in the language with this code, and in English what it does not have."""
    english = [FIRST, *(name for _, name in _LISTED.findall(_english(FIRST).text))]
    return {name: _page(name, language) for name in english}


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


def _page(name: str, language: str) -> Page:
    english = _english(name)
    file = manual_folder() / language / f"{name}.md"
    if not file.is_file():
        return english
    text = file.read_text(encoding="utf-8")
    sections = _sections(text)
    for at, known in enumerate(english.sections[: len(sections)]):
        sections[at] = replace(sections[at], known_as=known.anchor)
    return Page(name, sections[0].title, text, sections)


@cache
def _english(name: str) -> Page:
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
    return [
        Section(title, anchor_of(title), plain("\n".join(lines)), anchor_of(title))
        for title, lines in found
    ]


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
