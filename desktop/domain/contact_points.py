"""Ways to reach somebody, in the form in which two spellings are equal."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from urllib.parse import unquote, urlsplit

from desktop.domain.vocabulary import PointKind

_PHONE, _EMAIL = PointKind.PHONE.value, PointKind.EMAIL.value  # asked for very often
_SHORT_NUMBER = 7  # digits that still tell a number when it cannot be parsed
_LINKEDIN = re.compile(r"(?:^|\.)linkedin\.com$")


def point_key(kind: str, value: str, region: str = "") -> str:
    """The comparable form of a telephone, e-mail or profile; "" when it has none.

    ``region`` is the two-letter country for numbers written without one. What was
    typed stays as it is; this is only for finding and comparing.
    """
    if kind == _PHONE:
        return phone_key(value, region)
    if kind == _EMAIL:
        return email_key(value)
    return profile_key(value)


@lru_cache(maxsize=4096)
def phone_key(value: str, region: str = "") -> str:
    """E.164, with ";ext=" kept; else "~" and the last seven digits; else ""."""
    plain = _plain_key(value)
    if plain:
        return plain
    if not region and "+" not in value and "＋" not in value:
        return short_phone_key(value)
    import phonenumbers  # when the first number is read, not at each start

    try:
        number = phonenumbers.parse(value, region.upper() or None)
    except phonenumbers.NumberParseException:
        return short_phone_key(value)
    if not phonenumbers.is_possible_number(number):
        return short_phone_key(value)
    key = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{key};ext={number.extension}" if number.extension else key


_PLAIN = re.compile(r"(?:tel:)?\+([1-9][0-9 ().-]{6,20})", re.ASCII)
_NOT_DIGITS = str.maketrans("", "", " ().-")


def _plain_key(value: str) -> str:
    """The key of a number with its country that needs no thought, as most do; else "".

    It needs thought when its country's rules would take anything away from it.
    """
    found = _PLAIN.fullmatch(value)
    if not found:
        return ""
    digits = found[1].translate(_NOT_DIGITS)
    rules = _rules(digits[:3])
    if rules is None:
        return ""
    code, prefix, lengths = rules
    if len(digits) - code not in lengths or (prefix and prefix.match(digits[code:])):
        return ""
    return f"+{digits}"


@cache
def _rules(start: str) -> tuple[int, re.Pattern[str] | None, frozenset[int]] | None:
    """Of a number by its first three digits: how many of them are its country's code, what
    is dialled before a number there, and how long numbers are."""
    import phonenumbers

    for length in (1, 2, 3):
        region = phonenumbers.region_code_for_country_code(int(start[:length]))
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
        if metadata is not None and metadata.general_desc is not None:
            prefix = metadata.national_prefix_for_parsing
            lengths = frozenset(metadata.general_desc.possible_length)
            return length, re.compile(prefix) if prefix else None, lengths
    return None


_EXTENSION = re.compile(r"(?:;|,|#|x|ext).*", re.IGNORECASE)


def short_phone_key(value: str) -> str:
    """A "~" and the last seven digits of a number without a country; else ""."""
    digits = "".join(str(int(c)) for c in _EXTENSION.sub("", value) if c.isdecimal())
    return f"~{digits[-_SHORT_NUMBER:]}" if len(digits) >= _SHORT_NUMBER else ""


def email_key(value: str) -> str:
    """The address in lower case, without ``mailto:``; "" when it is none."""
    address = value.strip().removeprefix("mailto:").casefold()
    return address if "@" in address and " " not in address else ""


_PLAIN_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.)?linkedin\.com/in/([a-z0-9_-]+)/?", re.ASCII | re.IGNORECASE
)


def profile_key(value: str) -> str:
    """Host and path without scheme, ``www.``, query or trailing slash; lower case.

    A LinkedIn profile becomes ``linkedin/slug``.
    """
    text = value.strip()
    usual = _PLAIN_PROFILE.fullmatch(text)
    if usual:
        return f"linkedin/{usual[1].casefold()}"
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # brackets that hold no address
        return text.casefold()
    path = unquote(parts.path).strip("/").casefold()
    if _LINKEDIN.search(host):
        return f"linkedin/{path.removeprefix('in/').partition('/')[0]}"
    return f"{host}/{path}".strip("/")
