"""All of Qt: the runner, the window, one folder a place.

PySide puts an import of its own in Python's place, which reads the source of every module
that is imported afterwards, to see whether it asks for a ``__feature__``. Nothing here does:
without it a start imports faster and keeps 20 MB less.
"""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 (which does that)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()  # of what it has read
