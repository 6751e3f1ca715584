"""Looking back: the days one looks back on, and what they show."""
