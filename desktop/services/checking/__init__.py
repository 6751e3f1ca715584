"""Is all well? What was looked at is said, and so is what was mended."""

from desktop.services.checking.looking import look, look_in
from desktop.services.checking.mending import mend, mend_all

__all__ = ["look", "look_in", "mend", "mend_all"]
