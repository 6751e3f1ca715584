"""The weekly review: one question at a time."""
