"""Gatherings: written down, prepared, lived, looked back on."""
