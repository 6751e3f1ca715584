"""Which words of a language a reader asks for (the second argument of ``pattern``)."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from desktop.domain.tongues.tongue import Tongue

Asked = Callable[[Tongue], str]

filler: Asked = attrgetter("filler")
with_: Asked = attrgetter("with_")
to: Asked = attrgetter("to")
at: Asked = attrgetter("at")
and_: Asked = attrgetter("and_")
before_people: Asked = attrgetter("before_people")
until: Asked = attrgetter("until")
next_chapter: Asked = attrgetter("promises.next")
theirs: Asked = attrgetter("promises.theirs")
mine: Asked = attrgetter("promises.mine")
promise_verb: Asked = attrgetter("promises.verb")
