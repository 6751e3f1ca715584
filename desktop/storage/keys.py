"""The keys of locked stores: found by the salt each begins with, held only while unlocked.

A locked store is a SQLCipher file. Its key is made from the passphrase as SQLCipher itself
makes it, so that any of its tools opens the file with the passphrase; it is made once, since
that is slow on purpose, and lies in memory alone.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from desktop.domain.errors import LockedStoreError
from desktop.domain.language import tr

SALT_LENGTH, KEY_LENGTH = 16, 32
ROUNDS = 256_000  # SQLCipher 4's own
_PLAIN = b"SQLite format 3\0"
_PAGE = 4096
_RANDOM_ENOUGH = 250  # of the 256 bytes there are: what is encrypted has them all on a page

_held: dict[bytes, bytes] = {}
_salts: dict[Path, tuple[tuple[int, int], bytes | None]] = {}


def salt_of(path: Path) -> bytes | None:
    """The salt of a locked store; None for a plain one, an empty one, or none at all.

    Looked up once for each file: to open and close a live store beside SQLite would drop
    the locks that SQLite holds on it.
    """
    path = path.absolute()
    try:
        found = os.stat(path)
    except OSError:
        return None
    identity = (found.st_dev, found.st_ino)
    known = _salts.get(path)
    if known is None or known[0] != identity:
        known = _salts[path] = (identity, _read_salt(path))
    return known[1]


def is_locked(path: Path) -> bool:
    """Whether this file is a locked store."""
    return salt_of(path) is not None


def needs_passphrase(path: Path) -> bool:
    """Whether this file is locked and its key is not held."""
    salt = salt_of(path)
    return salt is not None and salt not in _held


def note(path: Path, salt: bytes | None) -> None:
    """This file is new and will be of this kind."""
    found = os.stat(path)
    _salts[path.absolute()] = ((found.st_dev, found.st_ino), salt)


def _read_salt(path: Path) -> bytes | None:
    with open(path, "rb") as file:
        page = file.read(_PAGE)
    if page.startswith(_PLAIN) or len(page) < _PAGE or len(set(page)) < _RANDOM_ENOUGH:
        return None
    return page[:SALT_LENGTH]


def derive(passphrase: str, salt: bytes) -> bytes:
    """The key that this passphrase makes; the same letters make the same key, however typed."""
    said = unicodedata.normalize("NFC", passphrase).encode()
    try:
        from hashlib import pbkdf2_hmac
    except ImportError:  # Python without OpenSSL, as in the packaged program
        return slow_pbkdf2(said, salt, ROUNDS)
    return pbkdf2_hmac("sha512", said, salt, ROUNDS, KEY_LENGTH)


def slow_pbkdf2(password: bytes, salt: bytes, rounds: int) -> bytes:
    """PBKDF2-HMAC-SHA512 (RFC 8018, 5.2) for one block, three times slower than OpenSSL's."""
    from hashlib import sha512

    block = sha512().block_size
    padded = (sha512(password).digest() if len(password) > block else password).ljust(block, b"\0")
    inner, outer = (sha512(bytes(byte ^ pad for byte in padded)) for pad in (0x36, 0x5C))

    def hmac(message: bytes) -> bytes:
        within, around = inner.copy(), outer.copy()
        within.update(message)
        around.update(within.digest())
        return around.digest()

    step = hmac(salt + (1).to_bytes(4, "big"))
    total = int.from_bytes(step, "big")
    for _ in range(rounds - 1):
        step = hmac(step)
        total ^= int.from_bytes(step, "big")
    return total.to_bytes(len(step), "big")[:KEY_LENGTH]


def hold(salt: bytes, key: bytes) -> None:
    """From here on, until ``drop``, files with this salt can be opened."""
    _held[salt] = key


def drop() -> None:
    """Forget every key. What is open stays open until it is closed."""
    _held.clear()


def for_sqlcipher(salt: bytes, path: Path) -> str:
    """The key as SQLCipher takes it raw. Raises LockedStoreError while it is not held."""
    key = _held.get(salt)
    if key is None:
        raise LockedStoreError(
            tr("{path} is locked: it needs its passphrase. Nothing was changed.").format(path=path)
        )
    return raw(key, salt)


def raw(key: bytes, salt: bytes) -> str:
    """A key and its salt in SQLCipher's own spelling, which it derives nothing from."""
    return f"x'{key.hex()}{salt.hex()}'"
