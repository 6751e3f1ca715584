"""The block of lines under a mail that says who wrote it."""

from desktop.formats.signatures.reader import read_signature as read_signature
