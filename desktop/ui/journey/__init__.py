"""The Journey place: the board, a stage's page, and the note after a move."""
