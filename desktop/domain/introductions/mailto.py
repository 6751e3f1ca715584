"""A message to one or two people as a ``mailto`` link (RFC 6068), where it is not too long
for those who have to open it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

LONGEST = 2_000  # characters; what some systems and mail programs still take


@dataclass(frozen=True, slots=True)
class MailLink:
    """``link`` is "" where there is nobody to write to; ``holds_words`` says whether the
    words are in it, or were too long and are to be pasted."""

    link: str
    holds_words: bool = True


def mail_to(addresses: Sequence[str], body: str) -> MailLink:
    """The link to these addresses, which a comma parts (RFC 6068, 2); lines of the body
    end in CR LF, and all but the unreserved characters are written as %XX (5)."""
    good = [bare for bare in map(_bare, addresses) if bare]
    if not good:
        return MailLink("", holds_words=False)
    to = "mailto:" + ",".join(quote(address, safe="@!$'*+-._~") for address in good)
    words = quote("\r\n".join(body.splitlines()), safe="")
    whole = f"{to}?body={words}" if words else to
    if len(whole) <= LONGEST:
        return MailLink(whole)
    return MailLink(to, holds_words=False)


def _bare(address: str) -> str:
    """The address alone, "" when it is none."""
    bare = address.strip().removeprefix("mailto:")
    local, at, domain = bare.rpartition("@")
    good = local and at and domain and not any(c.isspace() or ord(c) < 32 for c in bare)
    return bare if good else ""
