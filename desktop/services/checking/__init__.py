"""Is all well? What was looked at is said, and so is what was mended."""

from desktop.services.checking.looking import look, look_at_store
from desktop.services.checking.mending import mend

__all__ = ["look", "look_at_store", "mend"]
