"""The side of Today: what the day holds besides people to turn to."""
