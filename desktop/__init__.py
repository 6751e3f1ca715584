"""Kith: a desktop application for intentional relationships."""

__version__ = "0.1.0"
