"""The command palette: everybody, everything that can be done, and what was written."""
