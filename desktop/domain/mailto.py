"""A mail to one or more people as a ``mailto`` link (RFC 6068), never longer than those who
have to open it take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

LONGEST = 1_900  # characters that every system and mail program takes
_IN_ADDRESS = "!$'*+-._~"  # of what may stand in one, what needs no %XX in the link


@dataclass(frozen=True, slots=True)
class MailLink:
    """``link`` is "" where there is nobody to write to, or more than a link can name;
    ``holds_words`` says whether the body is in it, or was too long and is to be pasted."""

    link: str
    holds_words: bool = True


def mail_to(addresses: Sequence[str], subject: str = "", body: str = "") -> MailLink:
    """The link to these addresses, which a comma parts (RFC 6068, 2); lines of the body
    end in CR LF, and all but the unreserved characters are written as %XX (5). Where all
    of it is too long the body goes first, then the subject."""
    to = "mailto:" + ",".join(filter(None, map(_written, addresses)))
    if to == "mailto:" or len(to) > LONGEST:
        return MailLink("", holds_words=False)
    about = _field("subject", " ".join(subject.split()))
    words = _field("body", "\r\n".join(body.splitlines()))
    for fields in ((about, words), (about,), ()):
        begun = "&".join(filter(None, fields))
        link = f"{to}?{begun}" if begun else to
        if len(link) <= LONGEST:
            break
    return MailLink(link, holds_words=not words or words in fields)


def _field(name: str, words: str) -> str:
    return f"{name}={quote(words, safe='', errors='replace')}" if words else ""


def _written(address: str) -> str:
    """The address as it stands in a link, "" when it is none."""
    bare = address.strip()
    bare = bare[7:] if bare[:7].casefold() == "mailto:" else bare
    local, _, domain = bare.rpartition("@")
    if not (local and domain) or any(c.isspace() or ord(c) < 32 for c in bare):
        return ""
    parts = (quote(part, safe=_IN_ADDRESS, errors="replace") for part in (local, domain))
    return "@".join(parts)
