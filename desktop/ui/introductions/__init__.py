"""The place Introductions."""
