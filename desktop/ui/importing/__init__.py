"""Bringing people in: what the files hold, shown before anything changes."""
