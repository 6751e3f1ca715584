"""What leaves the book, as what, and where to. Free of sqlmodel, for the window and the shell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Form(StrEnum):
    """What people can leave as."""

    CARDS = "cards"
    TABLE = "table"
    CALENDAR = "calendar"
    PAGES = "pages"
    ARCHIVE = "archive"


ENDINGS = {
    Form.CARDS: ".vcf",
    Form.TABLE: ".csv",
    Form.CALENDAR: ".ics",
    Form.PAGES: "",  # a folder; or one file, .md.zip
    Form.ARCHIVE: ".zip",
}
PACKED_PAGES = ".md.zip"


def form_of(target: Path) -> Form | None:
    """What a file of this name is to hold; a name without an ending is a folder of pages."""
    name = target.name.lower()
    if name.endswith(PACKED_PAGES):
        return Form.PAGES
    return next((form for form, end in ENDINGS.items() if end == target.suffix.lower()), None)


@dataclass(frozen=True, slots=True)
class Whom:
    """Which people leave. Each that is set narrows further; one that names several takes
    those of any. Without any it is everybody.

    ``people`` are uids or whole names, ``search`` is what one would type into the list.
    """

    people: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    search: str = ""
    in_practice: bool = False

    @property
    def is_everybody(self) -> bool:
        return self == Whom()


@dataclass(frozen=True, slots=True)
class Leaving:
    """One way out: where to, as what, whom (by number; None is everybody).

    ``vcard`` is the version of the cards. Without ``with_confided``, what was told in
    confidence stays here; the archive of everybody always has it. ``with_talks`` puts what
    happened into a calendar too: when, with whom and where.
    """

    target: Path
    form: Form
    people: tuple[int, ...] | None = None
    vcard: str = "4.0"
    with_confided: bool = False
    with_talks: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether a new installation from it would be the same."""
        return self.form is Form.ARCHIVE and self.people is None


@dataclass(frozen=True, slots=True)
class Left:
    """What was written: how many records (people, or entries of the calendar), how many
    notes and talks told in confidence were left out or left without their words, and how many
    talks were shared with others who are not in the file."""

    target: Path
    form: Form
    count: int
    confided: int = 0
    shared: int = 0
