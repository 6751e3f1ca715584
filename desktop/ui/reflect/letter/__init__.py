"""The letter of a year: read, written on, kept, printed."""
