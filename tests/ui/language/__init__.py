"""Languages in the window."""
