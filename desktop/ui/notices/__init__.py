"""Notices: when to look, what to say, and by which way it reaches the person."""
