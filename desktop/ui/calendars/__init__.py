"""Calendars of other programs that are read along while the window is open."""
