"""Follow-ups: planned, moved, kept, missed, let go; one, or all that follow."""

from desktop.services.follow_ups.afterwards import aftermath, plan_anew, tell
from desktop.services.follow_ups.missed import left_in_peace, missed_lately
from desktop.services.follow_ups.planning import (
    delete,
    drafted,
    edit,
    plan,
    plan_all,
    revise,
    set_guests,
    skip,
)
from desktop.services.follow_ups.requests import (
    accept,
    accept_on,
    decline,
    edit_request,
    note_request,
    request,
    requests_waiting,
    withdraw,
)
from desktop.services.follow_ups.settling import (
    keep,
    let_go,
    miss,
    plan_again,
    snooze,
    took_place,
)
from desktop.services.follow_ups.shifting import (
    move_to_day,
    move_to_time,
    move_window,
    set_length,
)

__all__ = [
    "accept",
    "accept_on",
    "aftermath",
    "decline",
    "delete",
    "drafted",
    "edit",
    "edit_request",
    "keep",
    "left_in_peace",
    "let_go",
    "miss",
    "missed_lately",
    "move_to_day",
    "move_to_time",
    "move_window",
    "note_request",
    "plan",
    "plan_again",
    "plan_all",
    "plan_anew",
    "request",
    "requests_waiting",
    "revise",
    "set_guests",
    "set_length",
    "skip",
    "snooze",
    "tell",
    "took_place",
    "withdraw",
]
