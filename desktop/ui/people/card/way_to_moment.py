"""The way to one entry of the story: it is told as far back as that, and lit up."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.reflect.moments import Moment
from desktop.services.people.story import entries_since
from desktop.ui.people.card.between import BetweenSection
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.story import FIRST, StorySection


class WayToMoment:
    """``arrive`` is called whenever the card has shown somebody anew."""

    def __init__(
        self,
        keeper: CardKeeper,
        story: StorySection,
        between: BetweenSection,
        refresh: Callable[[], None],
    ) -> None:
        self._keeper, self._story, self._between = keeper, story, between
        self._refresh = refresh
        self._moment: Moment | None = None  # that waits to be shown
        self._reached = False  # the story goes back to it

    def go_to(self, moment: Moment) -> None:
        self._moment, self._reached = moment, False
        self._story.show_all()
        self._keeper.runner.query(
            entries_since,
            moment.person_id,
            moment.day,
            then=self._reach_back,
            key="people-moment",
            owner=self._story,
        )

    def arrive(self) -> None:
        """Show it, where it is told by now; one that is gone is looked for only once."""
        moment = self._moment
        if moment is None or moment.person_id != self._keeper.person_id:
            return
        shown = self._story.show_moment(moment) or self._between.show_moment(moment)
        if shown or self._reached:
            self._moment = None

    def _reach_back(self, entries: int) -> None:
        self._story.limit, self._reached = max(self._story.limit, entries + FIRST), True
        self._refresh()
