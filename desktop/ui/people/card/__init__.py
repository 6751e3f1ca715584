"""The contact card, section by section."""
