"""The calendar: what lies on its days, and whom one might plan a contact with."""

from desktop.services.calendar.entries import entries
from desktop.services.calendar.whom import whom_to_plan

__all__ = ["entries", "whom_to_plan"]
