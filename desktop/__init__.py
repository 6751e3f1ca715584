"""Kith: a desktop application for intentional relationships."""

__version__ = "0.1.0"

APPLICATION_ID = "org.kith.Kith"
"""What desktops know the program by: its entry, its icons, its windows."""
