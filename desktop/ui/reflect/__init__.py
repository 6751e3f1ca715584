"""The place Reflect."""
