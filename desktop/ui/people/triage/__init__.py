"""The address book looked through one at a time."""
