"""The place People: a list of everyone, and the card of one."""
