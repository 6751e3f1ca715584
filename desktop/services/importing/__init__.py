"""People from files: read, laid beside what is here, and brought in as one change."""
