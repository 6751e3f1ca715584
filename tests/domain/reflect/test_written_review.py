"""A half-written answer comes back from its file as it was."""

from __future__ import annotations

import json

import pytest

from desktop.domain.journey import Named
from desktop.domain.reflect.written_review import Written, as_kept, read_kept
from desktop.services.reflect.review_questions import questions

ASKED = questions()


def test_what_was_written_comes_back_by_way_of_json() -> None:
    ana = Named(7, "Ana Moreau")
    mine = Written(
        {"seen": "Her hands.", "heard": "", "valued": ""},
        {"seen": (ana,), "heard": (), "valued": ()},
    )

    kept = json.loads(json.dumps(as_kept(ASKED[0], mine)))

    assert read_kept(kept, ASKED) == (0, mine)


@pytest.mark.parametrize(
    "kept",
    [None, "text", {}, {"question": "gone", "words": {}, "people": {}}, {"question": "rest"}],
)
def test_what_no_review_wrote_is_left_alone(kept: object) -> None:
    assert read_kept(kept, ASKED) is None


def test_a_broken_name_is_left_out() -> None:
    kept = {"question": "elsewhere", "words": {"elsewhere": 5}, "people": {"elsewhere": [[1], "x"]}}

    assert read_kept(kept, ASKED) == (1, Written({"elsewhere": ""}, {"elsewhere": ()}))
