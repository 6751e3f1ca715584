"""Times against floors of the same run: ``make bench``."""
