"""Numbers that look random and stay the same: on every machine, in every run."""

from __future__ import annotations

MASK = 0xFFFFFFFF  # 32 bits
SPREAD = 0x9E3779B1  # the golden ratio of 2**32, odd


def scatter(number: int) -> int:
    """A number of 32 bits; near numbers lie far apart. (Chris Wellons' lowbias32.)"""
    number &= MASK
    number = ((number ^ number >> 16) * 0x7FEB352D) & MASK
    number = ((number ^ number >> 15) * 0x846CA68B) & MASK
    return number ^ number >> 16
