"""A person as a page of Markdown: who they are first, then what was, then what is ahead."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from desktop.domain.vocabulary import FacetKind
from desktop.formats import markdown
from desktop.formats.markdown import block, item, plain, quote
from desktop.services.exporting.page_facts import PageFacts
from desktop.services.exporting.page_heart import gathering, introduction, letter, noticed

_FACETS = {
    FacetKind.GOAL: "Goals",
    FacetKind.STRENGTH: "Strengths",
    FacetKind.OPPORTUNITY: "Opportunities",
    FacetKind.VALUE: "What is dear to them",
    FacetKind.INTEREST: "Interests",
    FacetKind.NEED: "Needs",
    FacetKind.OFFER: "What they can give",
    FacetKind.FOOD: "Food",
    FacetKind.WORRY: "Worries",
    FacetKind.CHAPTER: "Chapters",
}
_LOOPS = {"i_promised": "I promised", "they_promised": "They promised", "their_chapter": "Ahead"}
_SIZES = {"line": "A line", "call": "A call", "time_together": "Time together"}


def person_page(facts: PageFacts, photo: str = "", *, with_confided: bool = False) -> str:
    """The whole page; ``photo`` is where the picture lies, seen from it."""
    person = facts.person
    picture = f"![{plain(person.name)}]({photo})" if photo else ""
    notes, loops, givings = (
        facts.told(name, with_confided=with_confided) for name in ("notes", "loops", "givings")
    )
    return markdown.page(
        [
            _head(facts),
            f"# {plain(person.name) or 'Somebody'}",
            picture,
            *_section("Who they are", _who(facts)),
            *_section("In their words", _last_words(facts, with_confided)),
            *_facets(facts, with_confided),
            *_section("Open between us", [_loop(row) for row in loops]),
            *_story(facts, with_confided),
            *_section("Given and received", [_giving(row) for row in givings]),
            *_section("Letters", [letter(row) for row in facts.told("letters")]),
            *_section("Gatherings", [gathering(row) for row in facts.told("gatherings")]),
            *_section("Introductions", [introduction(row) for row in facts.told("introductions")]),
            *_section("Noticed", [noticed(row) for row in facts.told("news")]),
            *_section("Ahead", [_plan(row) for row in facts.told("plans")]),
            *_section("Notes", [_dated(row.written_on, block(row.text)) for row in notes]),
        ]
    )


def _head(facts: PageFacts) -> str:
    person = facts.person
    return markdown.head(
        {
            "uid": person.uid,
            "name": person.name,
            "kind": "" if person.kind == "person" else person.kind,
            "organisation": person.organisation,
            "title": person.title,
            "circles": [row.name for row in facts.told("circles")],
            "tags": [row.name for row in facts.told("tags")],
            "stage": person.stage or "",
            "stage_since": person.stage_since,
            "in_practice_since": person.in_practice_since,
            "rhythm": _rhythm(person),
            "last_contact": person.last_contact_on,
            "dates": [
                {"kind": row.kind, "label": row.label, "date": _partial(row)}
                for row in facts.told("occasions")
            ],
        }
    )


def _section(title: str, items: Iterable[str]) -> list[str]:
    lines = [item(one) if not one.startswith(">") else one for one in items if one]
    return [f"## {title}", "\n".join(lines)] if lines else []


def _who(facts: PageFacts) -> list[str]:
    person = facts.person
    told = [
        ("Intention", person.intention),
        ("Pronouns", person.pronouns),
        ("Nickname", person.nickname),
        ("Work", ", ".join(filter(None, (person.title, person.department, person.organisation)))),
        ("How we met", " ".join(filter(None, (person.met_how, person.met_where, person.met_on)))),
        ("Introduced by", person.introduced_by or ""),
        *((row.kind or "Close to them", row.name) for row in facts.told("ties")),
        *((row.label or row.service or row.kind, row.value) for row in facts.told("points")),
        *((row.label or "Address", _address(row)) for row in facts.told("addresses")),
        *(
            (row.label or row.kind.replace("_", " "), _partial(row))
            for row in facts.told("occasions")
        ),
        *(
            (f"A {row.kind} season since {row.begins_on}", row.note)
            for row in facts.told("seasons")
        ),
    ]
    return [f"**{plain(_capital(label))}:** {block(str(words))}" for label, words in told if words]


def _last_words(facts: PageFacts, with_confided: bool) -> list[str]:
    for row in facts.told("talks", with_confided=with_confided):
        if row.words:
            return [quote(row.words)]
    return []


def _facets(facts: PageFacts, with_confided: bool) -> list[str]:
    parts: list[str] = []
    told = facts.told("facets", with_confided=with_confided)
    for kind, title in _FACETS.items():
        rows = [row for row in told if row.kind == kind]
        if rows:
            parts += [f"### {title}", "\n".join(item(_facet(row)) for row in rows)]
    return ["## What I know of them", *parts] if parts else []


def _facet(row: Any) -> str:
    came = f", {plain(row.came_from)}" if row.came_from else ""
    return f"{block(row.text)} ({row.noted_on}{came})"


def _loop(row: Any) -> str:
    about = f", about {row.about_on}" if row.about_on else ""
    closed = f" Closed {row.closed_on}." if row.closed_on else ""
    outcome = f" {block(row.outcome)}" if row.outcome else ""
    words = f"**{_LOOPS.get(row.kind, 'Open')}** ({row.opened_on}{about}): {block(row.text)}"
    return words + closed + outcome


def _giving(row: Any) -> str:
    when = f" ({row.day})" if row.day else ""
    thanked = f" Thanked {row.thanked_on}." if row.thanked_on else ""
    return (
        f"**{_capital(row.direction)}, {row.kind}, {row.state}**{when}: {block(row.text)}{thanked}"
    )


def _plan(row: Any) -> str:
    day = datetime.fromisoformat(row.starts_at).strftime("%Y-%m-%d %H:%M") if row.starts_at else ""
    if row.window_from and row.window_to:
        day = f"{row.window_from} to {row.window_to}"
    asked = "They asked: " if row.state == "asked" else ""
    where = f", {plain(row.place)}" if row.place else ""
    words = block(row.title or _SIZES.get(row.size, ""))
    why = f": {block(row.reason)}" if row.reason else ""
    return f"**{day or row.day}{where}** {asked}{words}{why}"


def _story(facts: PageFacts, with_confided: bool) -> list[str]:
    """By day, the last one first."""
    told = [
        *((row.day, _talk(row, with_confided)) for row in facts.told("talks")),
        *((row.moved_on, _move(row)) for row in facts.told("moves")),
        *((row.day, _moment(row)) for row in facts.told("moments") if with_confided),
    ]
    days: dict[str, list[str]] = {}
    for day, words in sorted(told, key=lambda one: str(one[0]), reverse=True):
        days.setdefault(str(day), []).append(words)
    parts = [part for day, words in days.items() for part in (f"### {day}", *words)]
    return ["## The story so far", *parts] if parts else []


def _talk(row: Any, with_confided: bool) -> str:
    others = ", ".join(plain(name) for name in (row.others or "").split("\x1f") if name)
    with_them = f" with {others} too" if others else ""
    about = " (about this day)" if row.about else ""
    line = f"{_capital(row.kind.replace('_', ' '))}{with_them}{about}"
    if row.confided and not with_confided:
        return f"{line}. Told in confidence; it stays with me."
    title = f": {plain(row.title)}" if row.title else ""
    place = f", {plain(row.place)}" if row.place else ""
    parts = [
        f"{line}{title}{place}.",
        quote(row.words) if row.words else "",
        block(row.mine),
        f"The feeling: {block(row.feeling)}" if row.feeling else "",
        f"What I shared: {block(row.shared)}" if row.shared else "",
        f"To ask next: {block(row.ask_next)}" if row.ask_next else "",
    ]
    return "\n\n".join(part for part in parts if part)


def _moment(row: Any) -> str:
    return f"Trust, {row.kind}: {block(row.text)}"


def _move(row: Any) -> str:
    step = f"From {plain(row.from_name)} to {plain(row.to_name)}"
    if not row.from_name:
        step = f"To {plain(row.to_name)}"
    signs = [f"{step}.", *(block(words) for words in (row.sign, row.why) if words)]
    return "\n\n".join(signs)


def _dated(day: date, words: str) -> str:
    return f"({day}) {words}"


def _rhythm(person: Any) -> str:
    if person.none_needed:
        return "none needed"
    if not person.unit:
        return ""
    return f"every {person.earliest} to {person.latest} {person.unit}s"


def _partial(row: Any) -> str:
    """A date as ISO 8601 has it, --MM-DD without a year."""
    if not (row.year or row.month or row.day):
        return str(row.text)
    if not row.month:
        return f"{row.year:04d}" if row.year else f"---{row.day:02d}"
    day = f"-{row.day:02d}" if row.day else ""
    year = f"{row.year:04d}-" if row.year else "--"
    return f"{year}{row.month:02d}{day}"


def _address(row: Any) -> str:
    if row.text:
        return str(row.text)
    town = " ".join(filter(None, (row.postcode, row.locality)))
    parts = (row.po_box, row.extended, row.street, town, row.region, row.country)
    return ", ".join(filter(None, parts))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
