"""While sample people are here, a quiet line says so and takes them away."""

from __future__ import annotations

from desktop.ui.window.kith import KithWindow


def test_it_stands_above_every_place(window: KithWindow) -> None:
    bar = window.ways.helping.bar
    for place in window.place_names():
        window.show_place(place)
        assert bar.isVisible()
        assert bar.geometry().bottom() < window.pages.geometry().top() + 1
    assert bar.words.text() == "These are sample people."


def test_one_act_sweeps_them_away_and_undo_brings_them_and_it_back(window: KithWindow) -> None:
    bar = window.ways.helping.bar
    bar.sweep.click()
    assert not bar.isVisible()
    window.undo_requested.emit()
    assert bar.isVisible()
    window.redo_requested.emit()
    assert not bar.isVisible()


def test_without_samples_it_is_not_even_made(empty: KithWindow) -> None:
    assert not empty.ways.helping._has_bar


def test_tab_comes_to_it_between_the_sidebar_and_the_page(window: KithWindow) -> None:
    bar = window.ways.helping.bar
    before = bar.sweep.previousInFocusChain()
    while before is not None and not (before.focusPolicy() and before.isVisible()):
        before = before.previousInFocusChain()
    assert before is not None
    assert window.sidebar.isAncestorOf(before)
