"""Times of day as people type them: "8:15", "1715", "5 pm"."""

from __future__ import annotations

import re
from datetime import time


def read_time(text: str) -> time | None:
    """A time of day: "8:15", "8.15", "1715", "17", "5 pm", "noon"; None if it is none."""
    words = text.casefold().replace(" ", "").replace(".m", "m").rstrip(".")
    if words in ("noon", "midday"):
        return time(12)
    match = re.fullmatch(r"(\d{1,2}?)(?:[:.h]?(\d{2}))?h?(am|pm|a|p)?", words)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3][0] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
