"""Today: whom to turn to with which reason, and what the day holds."""
