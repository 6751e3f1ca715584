"""The address book looked through one at a time: who is unsorted, and what is decided."""

from desktop.services.triage.cards import cards
from desktop.services.triage.deciding import into_circle, into_new_circle, into_practice, leave_be
from desktop.services.triage.unsorted import UNSORTED, unsorted

__all__ = [
    "UNSORTED",
    "cards",
    "into_circle",
    "into_new_circle",
    "into_practice",
    "leave_be",
    "unsorted",
]
