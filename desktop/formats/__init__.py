"""Bytes to drafts and back, in streams."""
