"""What an introduction of myself can begin with: the last one, else my profile."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.gatherings.rows import Version
from desktop.domain.vocabulary import ProfileKind

_LAST = text(
    """
SELECT introduction_short, introduction, introduction_long FROM gathering
 WHERE id <> :besides
   AND (introduction_short <> '' OR introduction <> '' OR introduction_long <> '')
 ORDER BY day DESC, id DESC LIMIT 1
"""
)
_PROFILE = text("SELECT kind, text FROM profile_line WHERE done_on IS NULL ORDER BY position, id")
_SHORT = (ProfileKind.OFFER,)
_THREE = (ProfileKind.OFFER, ProfileKind.VALUE, ProfileKind.HOPE_TO_MEET)
_LONG = (*_THREE, ProfileKind.AIM, ProfileKind.STORY)


def offered_introductions(session: Session, *, besides: int = 0) -> dict[Version, str]:
    """A text for each version, or "". Nothing of it is written down by itself."""
    last = session.connection().execute(_LAST, {"besides": besides}).first()
    found = dict(zip(Version, last or ("", "", ""), strict=True))
    if all(found.values()):
        return found
    mine: dict[str, list[str]] = defaultdict(list)
    for kind, words in session.connection().execute(_PROFILE):
        mine[kind].append(words)
    for version, kinds in zip(Version, (_SHORT, _THREE, _LONG), strict=True):
        found[version] = found[version] or _sentences(mine, kinds)
    return found


def _sentences(mine: dict[str, list[str]], kinds: tuple[ProfileKind, ...]) -> str:
    """The first line of each kind, as sentences."""
    lines = [mine[kind][0].strip() for kind in kinds if mine.get(kind)]
    return " ".join(line if line.endswith((".", "!", "?", "…")) else f"{line}." for line in lines)
