"""Plain values and rules: no screen, no clock, no disk."""
