"""The place Gatherings."""
