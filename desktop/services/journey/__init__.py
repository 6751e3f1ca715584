"""The journey: its stages and their words, the board, and the moves on it."""
