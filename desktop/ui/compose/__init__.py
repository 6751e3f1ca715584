"""The place Compose."""
