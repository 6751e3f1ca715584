"""We spoke: one line from anywhere, and what is understood of it."""
