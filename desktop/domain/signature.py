"""What a signature under a mail says of its writer, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class About(StrEnum):
    """What a piece is; the last four are ways to reach them."""

    NAME = "name"
    TITLE = "title"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    PROFILE = "profile"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class Found:
    """``label`` is home, work, mobile or fax, where the signature says so. An address has
    several lines."""

    about: About
    value: str
    label: str = ""
