"""People: the list, and the contact card beside it."""
