"""What is really painted: every word with its place, its ink and its ground."""
