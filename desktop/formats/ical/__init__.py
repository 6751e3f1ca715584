"""iCalendar (RFC 5545, and vCalendar 1.0 on its way in): from bytes and back."""

from desktop.formats.ical.reader import read_calendar
from desktop.formats.ical.writer import write_calendar

__all__ = ["read_calendar", "write_calendar"]
