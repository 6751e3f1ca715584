"""The preferences about what is looked at before a message goes, for their pictures."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.window.kith import KithWindow


def before_it_goes(window: KithWindow) -> Callable[[], object]:
    """As somebody has them who writes long letters and knows their own phrases."""
    values = window.settings.values
    values.compose_checks_off, values.own_phrases = ["balance"], ["Onwards and upwards"]
    window.ways.show_preferences()
    page = window.ways.preferences
    assert page is not None
    page.search.setText("before it goes")
    return page.search.clear
