"""What an item of a calendar tells of: a meeting, a day of somebody's life, or a talk."""

from __future__ import annotations

import hashlib
import re

from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.language import spoken
from desktop.domain.talk_kinds import kind_in
from desktop.domain.vocabulary import EvidenceForm, InteractionKind, OccasionKind
from desktop.formats.ical.items import Item
from desktop.formats.ical.life_dates import LifeDate, life_date

FORMAT = "ical"
TASK = "task:"  # before the key of something to do
_MANY = 12  # guests from whom on it is a gathering
_GOOGLES = re.compile(r"^\d{4}_BIRTHDAY_")  # each year of a birthday with a UID of its own
_NO_YEARS = frozenset({1, 1000, 1600, 1601, 1604, 1900, 1904, 1970, 1972, 2000})
_UNTOLD = 2006  # a series from before that, of which nobody says when it was written
_VIDEO = re.compile(
    r"zoom\.us|meet\.google\.|teams\.(?:microsoft|live)\.|webex\.|whereby\.com|meet\.jit\.si|"
    r"facetime|skype|gotomeet|bigbluebutton|microsoft teams",
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(r"(?<!\w)(?:event|teams?)(?!\w)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:&|\+|/)\s*|\s+(?:and|und|et|y|e|och|og|i|en|и)\s+")
_OTHER_WORDS = (
    (InteractionKind.COFFEE, "kaffee|café|cafe|caffè|koffie|kawa|кофе"),
    (InteractionKind.MEAL, "mittagessen|abendessen|frühstück|essen|déjeuner|dîner|almuerzo|"
                           "comida|cena|pranzo|almoço|jantar|obiad|обед|ужин"),
    (InteractionKind.CALL, "telefonat|anruf|telefon|appel|llamada|chiamata|telefonata|звонок"),
    (InteractionKind.WALK, "spaziergang|wanderung|balade|promenade|paseo|passeggiata"),
)  # fmt: skip
_KIND_WORDS = tuple(
    (kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for kind, words in _OTHER_WORDS
)


def key_of(item: Item) -> str:
    """What finds it again: its UID, else a hash of what it says."""
    if item.uid:
        key = _GOOGLES.sub("BIRTHDAY_", item.uid)
    else:
        said = (item.kind, item.title, item.start, item.place, [one.value for one in item.people])
        key = "sha256:" + hashlib.sha256(repr(said).encode()).hexdigest()
    return (TASK if item.kind == "VTODO" else "") + key


def happening(item: Item, key: str) -> HappeningDraft:
    """The item as a draft. It must have a day."""
    start = item.start
    assert start is not None
    draft = HappeningDraft(
        FORMAT, key, start.day, form=EvidenceForm.MEETING, kind=_kind(item),
        last_day=item.last.day if item.last else None, began_at=start.at, zone=start.zone,
        minutes=item.minutes, title=item.title, place=item.place, rule=item.rule,
        with_whom=list(item.people), cancelled=item.cancelled, line=item.line,
    )  # fmt: skip
    if item.kind == "VJOURNAL":
        draft.form = EvidenceForm.TALK
    elif item.kind == "VEVENT":
        _tell_of_a_life(draft, item)
    return draft


def _kind(item: Item) -> InteractionKind:
    if item.kind == "VTODO":
        return InteractionKind.OTHER
    if _VIDEO.search(item.url) or _VIDEO.search(item.place):
        return InteractionKind.VIDEO
    if found := kind_in(_SAYS_NOTHING.sub("", item.title), spoken()):
        return found
    for kind, words in _KIND_WORDS:
        if words.search(item.title):
            return kind
    return InteractionKind.GATHERING if len(item.people) > _MANY else InteractionKind.IN_PERSON


def _tell_of_a_life(draft: HappeningDraft, item: Item) -> None:
    """Make it an occasion, when it is one: all day or each year, and not a party with guests."""
    yearly = item.rule.startswith("FREQ=YEARLY") and not re.search(
        "INTERVAL|BYDAY|BYWEEKNO|COUNT=[2-4]$", item.rule
    )
    said = life_date(item.title, item.categories)
    all_day = draft.began_at is None
    if said is None and not (yearly and all_day and not item.people):
        return
    if said is not None and not yearly and (item.people or not all_day):
        _invite(draft, said)
        return
    found = said or LifeDate(OccasionKind.OTHER, "")
    draft.form, draft.kind, draft.rule = EvidenceForm.OCCASION, found.kind, ""
    draft.began_at, draft.zone, draft.minutes, draft.last_day = None, "", None, None
    draft.with_whom = _people(found) or draft.with_whom
    _set_year(draft, item, found)


def _invite(draft: HappeningDraft, said: LifeDate) -> None:
    """Whose day it is takes part in it."""
    draft.with_whom = draft.with_whom or _people(said)


def _people(said: LifeDate) -> list[Participant]:
    """Those whose day it is; of a wedding there are two."""
    return [Participant(name) for name in _AND.split(said.name)[:4] if name]


def _set_year(draft: HappeningDraft, item: Item, said: LifeDate) -> None:
    """The year of the first time, as far as it is said or can be told.

    What lies years before it was written down lies where the life began.
    """
    day = draft.day
    year = said.year or (day.year - said.age if said.age else None)
    if year is None and item.birth_year.isdecimal() and item.birth_year.isascii():
        year = int(item.birth_year)
    if year is None and day.year not in _NO_YEARS:
        stamp = item.written[:4]
        written = int(stamp) if stamp.isascii() and stamp.isdecimal() else _UNTOLD
        year = day.year if day.year < written - 1 else None
    draft.year_known = year is not None and 1 <= year <= 9998
    if draft.year_known and year is not None:
        try:
            draft.day = day.replace(year=year)
        except ValueError:  # 29 February, told by a common year
            draft.year_known = False
