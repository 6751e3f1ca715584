"""Errors whose text a person can act on.

Each carries one sentence that says what happened, what is safe and what can be
done. Anything that is not a ``KithError`` is a bug of ours.
"""

from __future__ import annotations


class KithError(Exception):
    """The base of all errors that are told to the person as they are."""


class BadInputError(KithError):
    """What was given cannot be understood: a file, a date, a name."""


class StoreError(KithError):
    """The store could not be opened, read or written; nothing was changed."""


class NewerStoreError(StoreError):
    """The store was written by a newer Kith; it was not touched."""


class DamagedStoreError(StoreError):
    """The file is not a sound Kith store; it was not touched."""


class LockedStoreError(StoreError):
    """The store is locked and its key is not at hand; it was not touched."""


class WrongPassphraseError(LockedStoreError):
    """This passphrase does not open the store."""


class MissingStoreError(StoreError):
    """The store is gone, while backups of it are there; nothing was made in its place."""


class CancelledError(KithError):
    """The person cancelled a long work; nothing of it was kept."""
