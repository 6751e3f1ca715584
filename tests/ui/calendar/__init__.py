"""The calendar, over a real store."""
