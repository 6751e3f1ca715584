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


class LostStoreError(StoreError):
    """The store was closed, and could not be opened again: it must be begun anew."""


class CancelledError(KithError):
    """The person cancelled a long work; nothing of it was kept."""


class ChangedMeanwhileError(KithError):
    """What was put right became another meanwhile; nothing was stored.

    ``now`` is as it stands, ``draft`` what holds both. Raised as text for a shell; the
    window says it in its own words.
    """

    def __init__(self, now: object, draft: object, *, chosen: frozenset[str]) -> None:
        super().__init__("It was changed meanwhile. Nothing was stored. Look at it, and try again.")
        self.now, self.draft, self.chosen = now, draft, chosen
