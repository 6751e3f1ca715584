"""Finding records of one person, saying why, joining them, and remembering "not the same"."""
