"""What screen readers are told of widgets that Qt does not know, and what they do with them.

A widget says what it is to somebody who cannot see it by a word of its own, one of
``roles.ROLES``, and is pressed as Enter presses it:

    reads_as = "button"

One that is painted and has parts gives back its counterpart itself, by ``spoken()``.
``install`` sees to it that readers find that. Nothing is made before a reader asks.
"""

from __future__ import annotations

from desktop.ui.aloud.factory import install

__all__ = ["install"]
