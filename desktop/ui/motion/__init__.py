"""Whether the system asked for less movement."""
