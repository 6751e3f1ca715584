"""What people type in one language or another: the words by which a line is read."""
