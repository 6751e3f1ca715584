"""iCalendar (RFC 5545, and vCalendar 1.0 on its way in): ``reader`` and ``writer``.

Neither is imported here: only the writer needs the icalendar library, whose import is slow.
"""
