"""Backups in the window: those there are, what going back would change, and going back."""
