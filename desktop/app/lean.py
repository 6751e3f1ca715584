"""What libraries bring along for others, and Kith never uses, is not loaded beside it."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

_NAME = "asyncio"


class _UntilAsked(ModuleType):
    """asyncio to whom only wants to name it: the real one is imported by what else is asked."""

    iscoroutine = staticmethod(inspect.iscoroutine)  # SQLAlchemy asks for it when imported

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(_NAME) is self:
            del sys.modules[_NAME]
        return getattr(import_module(_NAME), name)


def without_openssl() -> None:
    """Hash by Python's own functions, as the packaged program does: no connection is opened
    here, and OpenSSL holds 5 MB. Only a locked store is opened quicker by it."""
    for name in ("ssl", "_ssl", "_hashlib"):
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]


@contextmanager
def without_asyncio() -> Iterator[None]:
    """SQLAlchemy and pydantic imported within do not bring it, nor what pydantic would look
    for in every installed package."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    ours = _UntilAsked(_NAME)
    if sys.modules.setdefault(_NAME, ours) is not ours:
        yield
        return
    try:
        yield
    finally:
        if sys.modules.get(_NAME) is ours:
            del sys.modules[_NAME]
