"""Follow-ups: planned, moved, kept, missed, let go; one, or all that follow."""

from desktop.services.follow_ups.missed import left_in_peace, missed_lately
from desktop.services.follow_ups.planning import (
    delete,
    drafted,
    edit,
    plan,
    plan_all,
    revise,
    set_guests,
)
from desktop.services.follow_ups.settling import keep, let_go, miss, plan_again, snooze
from desktop.services.follow_ups.shifting import (
    move_to_day,
    move_to_time,
    move_window,
    set_length,
)

__all__ = [
    "delete",
    "drafted",
    "edit",
    "keep",
    "left_in_peace",
    "let_go",
    "miss",
    "missed_lately",
    "move_to_day",
    "move_to_time",
    "move_window",
    "plan",
    "plan_again",
    "plan_all",
    "revise",
    "set_guests",
    "set_length",
    "snooze",
]
