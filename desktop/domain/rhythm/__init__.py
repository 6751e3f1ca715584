"""How often we would both be glad to be in touch, and on which day to turn to whom."""
