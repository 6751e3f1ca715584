"""The step that a stumble suggests to go back to, and the way on once it is repaired."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.trust import Ground, Step, signs_here, step_back, way_back

STEPS = (
    Step(1, "Preparation", ("I mainly want something",)),
    Step(2, "Attention", ("I remember the room",)),
    Step(3, "Listening", ("I gave advice",)),
    Step(4, "Empathy", ("They close up",)),
    Step(5, "Safe space", ("I passed it on",)),
)


@pytest.mark.parametrize(
    ("stage", "sign", "back_to"),
    [
        (5, "I passed it on", "Empathy"),
        (5, "I remember the room", "Attention"),
        (5, "", "Empathy"),
        (5, "in my own words", "Empathy"),
        (2, "I passed it on", "Preparation"),
        (2, "I mainly want something", "Preparation"),
        (1, "I mainly want something", None),
        (None, "They close up", None),
        (99, "They close up", None),
    ],
)
def test_a_stumble_suggests_a_step(stage: int | None, sign: str, back_to: str | None) -> None:
    found = step_back(Ground(STEPS, stage), sign)
    assert (found.name if found else None) == back_to


def test_the_signs_of_the_step_they_stand_on_come_first() -> None:
    assert signs_here(Ground(STEPS, 3)) == [
        "I gave advice",
        "I remember the room",
        "I mainly want something",
    ]
    assert signs_here(Ground(STEPS, None)) == []


@pytest.mark.parametrize(
    ("stage", "left", "on_to"),
    [(4, 5, "Safe space"), (2, 5, "Safe space"), (5, 5, None), (5, 4, None), (4, None, None)],
)
def test_once_repaired_the_step_that_was_left_is_offered(
    stage: int, left: int | None, on_to: str | None
) -> None:
    found = way_back(Ground(STEPS, stage, left))
    assert (found.name if found else None) == on_to


@given(stage=st.integers(0, 7), sign=st.sampled_from(["", *signs_here(Ground(STEPS, 5))]))
def test_one_is_never_sent_onwards(stage: int, sign: str) -> None:
    found = step_back(Ground(STEPS, stage), sign)
    assert found is None or found.id < stage
