"""Any draft that a person could have, for property tests."""

from __future__ import annotations

import calendar
from dataclasses import fields, replace

from hypothesis import strategies as st

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    EXTRAS,
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.domain.text import clean, clean_line
from desktop.formats.vcard.values import picture_type
from desktop.formats.vcard.words import RELATIONS, TYPES_OF_LABEL, label_of_text

# Letters that formats stumble over, more often than chance would bring them.
_LETTERS = st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(
    ",;:\\\"^='|\n #%łØ你🦆\u200d"
)
line = st.text(_LETTERS, max_size=30).map(clean_line)
some_line = line.filter(bool)
block = st.text(_LETTERS, max_size=80).map(clean)
some_block = block.filter(bool)
word = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789-"), min_size=1, max_size=8
).map(lambda text: "s" + text)
own_word = some_line.filter(lambda t: not t.startswith("_$") and label_of_text(t) == t)
label = st.sampled_from(["", *TYPES_OF_LABEL]) | own_word


@st.composite
def dates(draw: st.DrawFn) -> PartialDate:
    year = draw(st.none() | st.integers(1700, 2100))
    month = draw(st.none() | st.integers(1, 12))
    longest = calendar.monthrange(year or 2000, month)[1] if month else 31
    day = draw(st.none() | st.integers(1, longest))
    if year is not None and month is None:
        day = None
    if (year, month, day) == (None, None, None):
        return PartialDate(text="about " + draw(line).strip() + " years ago")
    return PartialDate(year, month, day)


def _point(kind: str, value: st.SearchStrategy[str]) -> st.SearchStrategy[ContactPointDraft]:
    service = st.just("")
    if kind in ("profile", "messenger"):
        service = word
    return st.builds(ContactPointDraft, st.just(kind), value, label, service, st.booleans())


points = (
    _point("phone", some_line.filter(lambda t: not t.lower().startswith("tel:")))
    | _point("email", some_line.filter(lambda t: not t.lower().startswith("mailto:")))
    | _point("web", some_line.map(lambda t: "https://example.org/" + t))
    | _point("profile", some_line.map(lambda t: "https://example.social/" + t))
    | _point("messenger", some_line)
)
addresses = st.builds(
    AddressDraft, label, block, block, block, block, block, block, block, block, st.booleans()
).filter(
    lambda a: any(getattr(a, f.name) for f in fields(a) if f.name not in ("label", "preferred"))
)
occasions = st.builds(
    OccasionDraft,
    st.sampled_from(
        ["birthday", "anniversary", "work_anniversary", "milestone", "hard_day", "death", "other"]
    ),
    dates(),
    st.just("") | own_word,
)
ties = st.builds(
    TieDraft,
    st.sampled_from(["", *RELATIONS]) | own_word,
    line,
    st.just("") | word.map(lambda t: "urn:uuid:" + t),
).filter(lambda t: t.name or t.uid)
photos = st.binary(min_size=1, max_size=200).map(
    lambda raw: PhotoDraft(b"\x89PNG\r\n\x1a\n" + raw, picture_type(b"\x89PNG\r\n\x1a\n"))
)


def _sound(draft: PersonDraft) -> PersonDraft:
    """Only groups have members."""
    return draft if draft.kind == "group" else replace(draft, members=[])


people = st.builds(
    PersonDraft,
    name=some_line,
    kind=st.sampled_from(["person", "organisation", "group"]),
    uid=word,
    prefix=line,
    given=line,
    additional=line,
    family=line,
    suffix=line,
    phonetic=line,
    nickname=line,
    pronouns=line,
    organisation=line,
    department=line.filter(lambda t: " / " not in f" {t} "),
    title=line,
    points=st.lists(points, max_size=4),
    addresses=st.lists(addresses, max_size=2),
    occasions=st.lists(occasions, max_size=3, unique_by=repr),
    ties=st.lists(ties, max_size=3),
    tags=st.lists(some_line, max_size=4, unique=True),
    members=st.lists(word, max_size=2),
    notes=st.lists(some_block, max_size=2),
    photo=st.none() | photos,
    connected_on=st.none() | st.dates().map(lambda day: PartialDate(day.year, day.month, day.day)),
    extras=st.dictionaries(st.sampled_from(sorted(EXTRAS)), some_block, max_size=2),
).map(_sound)
