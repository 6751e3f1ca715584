"""The calendar: what lies on its days, and whom one might plan a contact with."""

from desktop.services.calendar.entries import entries
from desktop.services.calendar.planned import waiting
from desktop.services.calendar.whom import whom_to_plan

__all__ = ["entries", "waiting", "whom_to_plan"]
