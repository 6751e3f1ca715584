"""The real clock, in the system's own time zone; what knows of zones is imported when asked."""

from __future__ import annotations

from datetime import date, datetime


class SystemClock:
    """Asked anew each time, so that midnight, DST and travel are noticed."""

    @property
    def zone(self) -> str:
        """The IANA name of where the system says we are; UTC where it cannot."""
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        from PySide6.QtCore import QTimeZone

        name = QTimeZone.systemTimeZoneId().toStdString()
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            return "UTC"
        return name

    def now(self) -> datetime:
        from zoneinfo import ZoneInfo

        return datetime.now(ZoneInfo(self.zone))

    def today(self) -> date:
        return self.now().date()
