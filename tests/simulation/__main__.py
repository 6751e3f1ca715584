"""A year with 300 people in practice, and one with 60, told as a table.

    python -m tests.simulation [--people 60,300] [--seed 1]

The same life is lived with Kith and with two other rules; decision 6 says whose they are.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from tests.simulation.life import CAPACITY, DAY, START, a_life
from tests.simulation.programs import DueList, Kith, Program, Reminders
from tests.simulation.year import Outcome, live

_HEAD = """\
                             people before me a day   days past the window   rhythms past    in   begun   never   days with
                               mean    p95   most      p50    p95   most      p95   most   time   by me reached  two of one"""


def main() -> None:
    parser = argparse.ArgumentParser("python -m tests.simulation", description=__doc__)
    parser.add_argument("--people", default="60,300", help="in practice, with commas")
    parser.add_argument("--seed", type=int, default=1)
    wished = parser.parse_args()
    places = sum(CAPACITY.cap(START + number * DAY) for number in range(7))
    for people in map(int, wished.people.split(",")):
        print(f"\n{people} people in practice, {places} places a week; one and the same life.\n")
        print(_HEAD)
        for outcome in outcomes(people, wished.seed):
            print(_line(outcome))


def outcomes(people: int, seed: int) -> Iterator[Outcome]:
    life = a_life(people, seed)
    programs: tuple[Program, ...] = (
        Kith(life),
        Kith(life, knows_holiday=False, name="Kith, not told of the holiday"),
        Reminders(life),
        DueList(life),
    )
    return (live(life, program) for program in programs)


def _line(outcome: Outcome) -> str:
    return (
        f"{outcome.name:<29}{outcome.mean_shown:>6.1f}{outcome.shown_on(0.95):>7.0f}"
        f"{outcome.shown_on(1):>7.0f}  {outcome.days_late(0.5):>7.0f}"
        f"{outcome.days_late(0.95):>7.0f}{outcome.days_late(1):>7.0f}  "
        f"{outcome.rhythms_late(0.95):>7.2f}{outcome.rhythms_late(1):>7.2f}"
        f"{outcome.in_time:>7.0%}{outcome.begun_by_me:>8}{outcome.never_reached:>8}"
        f"{outcome.together:>12}"
    )


if __name__ == "__main__":
    main()
