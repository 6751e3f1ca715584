"""The brief: everything one may want to know before a meeting, on one page."""
