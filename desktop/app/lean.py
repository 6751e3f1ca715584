"""What libraries bring along for others, and Kith never uses, is not loaded beside it."""

from __future__ import annotations

import importlib
import inspect
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _UntilAsked(ModuleType):
    """A module to whom only wants to name it: the real one is imported by what else is asked
    than these ``early`` names."""

    def __init__(self, name: str, **early: Any) -> None:
        super().__init__(name)
        self.__dict__.update(early)

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def _later(module: str, name: str) -> Callable[..., Any]:
    """That function, whose module is imported when it is called."""

    def call(*arguments: Any, **named: Any) -> Any:
        return getattr(import_module(module), name)(*arguments, **named)

    return call


_METADATA = "importlib.metadata"
_EARLY: dict[str, dict[str, Any]] = {
    "asyncio": {"iscoroutine": inspect.iscoroutine},  # SQLAlchemy asks for it when imported
    _METADATA: {  # pydantic takes these two, and Python looks at the path for it
        "__path__": [],
        **{name: _later(_METADATA, name) for name in ("version", "entry_points")},
    },
}


def without_openssl() -> None:
    """Hash by Python's own functions, as the packaged program does: no connection is opened
    here, and OpenSSL holds 5 MB. Only a locked store is opened quicker by it."""
    for name in ("ssl", "_ssl", "_hashlib"):
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]


@contextmanager
def lean_imports() -> Iterator[None]:
    """SQLAlchemy and pydantic imported within bring neither asyncio, nor what reads how
    packages were installed (and e-mail, archives and sockets with it), nor what pydantic
    would look for in every one of these."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    with ExitStack() as named:
        for name, early in _EARLY.items():
            named.enter_context(_named_only(_UntilAsked(name, **early)))
        yield


@contextmanager
def _named_only(ours: _UntilAsked) -> Iterator[None]:
    """While nobody has imported the real one."""
    name = ours.__name__
    if sys.modules.setdefault(name, ours) is not ours:
        yield
        return
    package, _, last = name.rpartition(".")
    if package:
        setattr(importlib, last, ours)  # where SQLAlchemy looks, also later
    try:
        yield
    finally:
        if sys.modules.get(name) is ours:
            del sys.modules[name]
