"""What People says, in plain words, by subject."""

from __future__ import annotations
