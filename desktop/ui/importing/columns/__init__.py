"""What the columns of a table mean: shown, guessed, and told by the person, once."""
