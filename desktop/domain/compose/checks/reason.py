"""Does it say why now?"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.message import Message


def reason(message: Message) -> Iterator[Finding]:
    yield Finding(Check.REASON, good=bool(message.why_now.strip()))
