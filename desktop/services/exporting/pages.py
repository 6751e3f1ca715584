"""People as a folder of pages: one for each, their pictures beside them, and who is where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.progress import Progress
from desktop.formats import markdown
from desktop.formats.file_names import file_stem
from desktop.services.exporting.page_facts import PageFacts, page_facts
from desktop.services.exporting.page_text import person_page
from desktop.services.exporting.whole_folder import Write, whole_folder

INDEX = "index.md"
PHOTOS = "photos"
_PICTURES = (
    (b"\xff\xd8\xff", ".jpg"), (b"\x89PNG", ".png"), (b"GIF8", ".gif"), (b"RIFF", ".webp"),
)  # fmt: skip
_CIRCLES = "SELECT name FROM circle ORDER BY position, id"


def write_pages(
    session: Session,
    target: Path,
    ids: Sequence[int],
    *,
    with_confided: bool = False,
    progress: Progress | None = None,
) -> int:
    """A page for each of these people into a folder, or into one zip when the name ends
    in .md.zip; how many. ``progress`` counts people. Raises BadInputError, StoreError,
    CancelledError, and then nothing of it is there."""
    progress = progress or Progress(len(ids))
    links: list[tuple[str, str, list[str]]] = []
    with whole_folder(target) as write:
        for done, facts in enumerate(page_facts(session, ids)):
            progress.advance_to(done)
            stem = file_stem(facts.person.name, facts.person.uid)
            photo = _write_photo(write, stem, facts)
            page = person_page(facts, photo, with_confided=with_confided)
            write(f"{stem}.md", page.encode("utf-8"))
            circles = [row.name for row in facts.told("circles")]
            links.append((facts.person.name, f"{stem}.md", circles))
        names = list(session.connection().execute(text(_CIRCLES)).scalars())
        write(INDEX, _index(names, links).encode("utf-8"))
        progress.advance_to(len(links))
    return len(links)


def _write_photo(write: Write, stem: str, facts: PageFacts) -> str:
    """Where the picture lies, as a page names it; "" without one that others can show."""
    found = (end for magic, end in _PICTURES if facts.photo.startswith(magic))
    ending = next(found, "")
    if not ending:
        return ""
    write(f"{PHOTOS}/{stem}{ending}", facts.photo)
    return f"{PHOTOS}/{quote(stem)}{ending}"


def _index(circles: Sequence[str], links: Sequence[tuple[str, str, list[str]]]) -> str:
    """Everybody by circle; who is in several stands in each of them."""
    parts = ["# People"]
    for circle in dict.fromkeys(circles):
        parts += _listed(markdown.plain(circle), [one for one in links if circle in one[2]])
    parts += _listed("In no circle", [one for one in links if not one[2]])
    return markdown.page(parts)


def _listed(title: str, links: Sequence[tuple[str, str, list[str]]]) -> list[str]:
    lines = [f"- [{markdown.plain(name) or 'Somebody'}]({quote(file)})" for name, file, _ in links]
    return [f"## {title}", "\n".join(lines)] if lines else []
