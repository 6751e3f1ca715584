"""vCard 2.1, 3.0 and 4.0, read byte by byte and written by patching what was read."""

from desktop.formats.vcard.reader import read_vcards
from desktop.formats.vcard.writer import write_vcard, write_vcards

__all__ = ["read_vcards", "write_vcard", "write_vcards"]
