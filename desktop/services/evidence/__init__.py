"""What calendars, chats and mailboxes tell of: into the tray, looked through, kept.

Nothing is logged or planned before somebody keeps it; what was said stays in the files.
"""

from desktop.services.evidence.answering import is_me, is_new, is_nobody, is_person
from desktop.services.evidence.beside import lay_beside
from desktop.services.evidence.deciding import (
    keep_without_source,
    let_go_with_source,
    set_aside,
    take_back,
)
from desktop.services.evidence.keeping import Picked, keep
from desktop.services.evidence.lines import lines, opened
from desktop.services.evidence.looking import look
from desktop.services.evidence.rows_shown import shown
from desktop.services.evidence.taking_in import take_in, would_miss
from desktop.services.evidence.tray import ids_of, tray, waiting
from desktop.services.evidence.whom import Coming

__all__ = [
    "Coming",
    "Picked",
    "ids_of",
    "is_me",
    "is_new",
    "is_nobody",
    "is_person",
    "keep",
    "keep_without_source",
    "lay_beside",
    "let_go_with_source",
    "lines",
    "look",
    "opened",
    "set_aside",
    "shown",
    "take_back",
    "take_in",
    "tray",
    "waiting",
    "would_miss",
]
