"""Ways to reach somebody, in the form in which two spellings are equal."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

import phonenumbers

from desktop.domain.vocabulary import PointKind

_SHORT_NUMBER = 7  # digits that still tell a number when it cannot be parsed
_LINKEDIN = re.compile(r"(?:^|\.)linkedin\.com$")


def point_key(kind: str, value: str, region: str = "") -> str:
    """The comparable form of a telephone, e-mail or profile; "" when it has none.

    ``region`` is the two-letter country for numbers written without one. What was
    typed stays as it is; this is only for finding and comparing.
    """
    if kind == PointKind.PHONE:
        return phone_key(value, region)
    if kind == PointKind.EMAIL:
        return email_key(value)
    return profile_key(value)


@lru_cache(maxsize=4096)
def phone_key(value: str, region: str = "") -> str:
    """E.164, with ";ext=" kept; else "~" and the last seven digits; else ""."""
    try:
        number = phonenumbers.parse(value, region.upper() or None)
    except phonenumbers.NumberParseException:
        return _short_key(value)
    if not phonenumbers.is_possible_number(number):
        return _short_key(value)
    key = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{key};ext={number.extension}" if number.extension else key


def _short_key(value: str) -> str:
    digits = "".join(str(int(c)) for c in value if c.isdecimal())
    return f"~{digits[-_SHORT_NUMBER:]}" if len(digits) >= _SHORT_NUMBER else ""


def email_key(value: str) -> str:
    """The address in lower case, without ``mailto:``; "" when it is none."""
    address = value.strip().removeprefix("mailto:").casefold()
    return address if "@" in address and " " not in address else ""


def profile_key(value: str) -> str:
    """Host and path without scheme, ``www.``, query or trailing slash; lower case.

    A LinkedIn profile becomes ``linkedin/slug``.
    """
    text = value.strip()
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # brackets that hold no address
        return text.casefold()
    path = unquote(parts.path).strip("/").casefold()
    if _LINKEDIN.search(host):
        return f"linkedin/{path.removeprefix('in/').partition('/')[0]}"
    return f"{host}/{path}".strip("/")
