"""The ways to help: the manual, the tour, and the quiet line above the places.

All of it is imported when it is first asked for; the manual needs no store.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.domain.changes import Changes
    from desktop.ui.help.about import AboutSheet
    from desktop.ui.help.bar import HelpBar
    from desktop.ui.help.tour import Tour
    from desktop.ui.help.window import ManualWindow
    from desktop.ui.window.kith import KithWindow
    from desktop.ui.window.ways import Ways


class Helping:
    """Each method shows something that helps."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._window = ways, ways.window
        self._runner, self._settings = ways.runner, ways.settings
        self.manual: ManualWindow | None = None
        self._has_bar = False

    def show_here(self) -> None:
        """The page about the place, or the sheet, that one is in."""
        from desktop.ui.help.topics import topic_of

        self.show(*topic_of(QApplication.focusWidget(), self._window.shown))

    @cached_property
    def about(self) -> AboutSheet:
        from desktop.ui.help.about import AboutSheet

        return AboutSheet(self._window.ground)

    def show_about(self) -> None:
        """The version, and whose work is in it."""
        self.about.open()

    def show_stored(self) -> None:
        self.show("privacy", "what-is-stored-and-where")

    def show(self, page: str, heading: str = "") -> None:
        """The manual at this page, beside the window."""
        from desktop.ui.help.here import the_manual

        manual = the_manual()
        if manual is not self.manual:
            self.manual = manual
            self._window.closing.connect(manual.close)
            self._window.destroyed.connect(manual.deleteLater)
        manual.open_at(page, heading)

    @cached_property
    def bar(self) -> HelpBar:
        """The line above the places, made when there is something to say in it."""
        from desktop.ui.help.bar import HelpBar, put_above

        bar = HelpBar()
        put_above(bar, self._window.ground, self._window.sidebar, self._window.pages)
        bar.sweep_wished.connect(self._ways.in_and_out.sweep_samples)
        bar.tour_wished.connect(self.show_round)
        bar.tour_declined.connect(self._was_seen)
        self._has_bar = True
        return bar

    @cached_property
    def tour(self) -> Tour:
        from desktop.ui.help.tour import Tour

        tour = Tour(cast("KithWindow", self._window))
        tour.ended.connect(self._was_seen)
        return tour

    def show_round(self) -> None:
        """Begin the tour."""
        if self._runner.is_open:
            self._was_seen()
            self.tour.begin()

    def tell_samples(self, there: bool) -> None:
        """Whether sample people are in the book."""
        if there or self._has_bar:
            self.bar.tell_samples(there)

    def attend(self) -> None:
        """Offer the tour once, when the first people have come; ask now whether any are here."""
        from desktop.services.people import invented

        if not self._settings.values.tour_seen:
            self._runner.query(invented.is_nobody, then=self._note_empty, owner=self._window)

    def _note_empty(self, nobody: bool) -> None:
        if nobody:
            self._runner.changed.connect(self._offer_tour)

    def _offer_tour(self, changes: Changes) -> None:
        created = changes.created.get("person") or "person" in changes.many
        if created and not self._settings.values.tour_seen:
            self._runner.changed.disconnect(self._offer_tour)
            self.bar.offer_tour(True)

    def _was_seen(self) -> None:
        self._settings.values.tour_seen = True
        self._settings.save()
        if self._has_bar:
            self.bar.offer_tour(False)
