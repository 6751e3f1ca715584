"""Preferences: all on one page, each in effect at once."""
