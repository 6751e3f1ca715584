"""Days of which not all is known, as people write them."""

from __future__ import annotations

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.partial_days import as_iso, read_partial


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("21 September", PartialDate(month=9, day=21)),
        ("21st of Sept 1985", PartialDate(1985, 9, 21)),
        ("September 21, 1985", PartialDate(1985, 9, 21)),
        (" Sep  1985 ", PartialDate(1985, 9)),
        ("October", PartialDate(month=10)),
        ("1985", PartialDate(1985)),
        ("1985-09-21", PartialDate(1985, 9, 21)),
        ("1985-09", PartialDate(1985, 9)),
        ("--09-21", PartialDate(month=9, day=21)),
        ("21.9.", PartialDate(month=9, day=21)),
        ("21/9/1985", PartialDate(1985, 9, 21)),
        ("9/21/1985", PartialDate(1985, 9, 21)),
        ("29 February", PartialDate(month=2, day=29)),
        ("31 April", PartialDate(text="31 April")),
        ("29 February 2023", PartialDate(text="29 February 2023")),
        ("sometime in spring", PartialDate(text="sometime in spring")),
        ("ju", PartialDate(text="ju")),
        ("", PartialDate()),
    ],
)
def test_what_is_written_is_read(typed: str, when: PartialDate) -> None:
    assert read_partial(typed) == when


@pytest.mark.parametrize("typed", ["2024-10", "2024", "2024-10-02", "--10-02", "after the war"])
def test_what_is_kept_is_read_again(typed: str) -> None:
    assert as_iso(read_partial(typed)) == typed
