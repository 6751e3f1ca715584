"""Reflect: my own side, the weekly review, the letter of a year, and what they look at."""
