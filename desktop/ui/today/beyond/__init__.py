"""Beyond what is due, on Today: a call without a reason, or somebody of the address book."""
