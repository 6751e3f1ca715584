"""Gatherings: what is shown of them, and the rules from before the day to afterwards."""
