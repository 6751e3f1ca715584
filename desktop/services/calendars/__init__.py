"""Calendars of other programs: what they tell of as the book understands it, read along."""
