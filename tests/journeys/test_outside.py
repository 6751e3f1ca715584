"""The bench's own eyes and hand, from another process than the window's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.from_outside import window
from tests.bench.outside import outside


def test_a_key_is_followed_until_the_pixels_change(screen: str, tmp_path: Path) -> None:
    with outside(screen) as person, window("key", tmp_path) as area:
        person.wait_for_rest(area)
        took = [person.changed_after("a", area) for _ in range(3)]
    assert all(one is not None and 0 < one < 3000 for one in took)


def test_a_key_that_changes_nothing_is_not_counted(screen: str, tmp_path: Path) -> None:
    with outside(screen) as person, window("key", tmp_path) as area:
        beside = area._replace(left=1400, width=60)
        person.wait_for_rest(beside)
        assert person.changed_after("a", beside) is None


def test_without_a_screen_it_says_so() -> None:
    with pytest.raises(OSError, match="no X server at :9999"), outside(":9999"):
        pass
