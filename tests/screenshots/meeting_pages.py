"""The pages around a meeting, as the sample people have it: for pictures of them."""

from __future__ import annotations

from desktop.ui.window.kith import KithWindow


def show_brief(window: KithWindow) -> None:
    window.ways.before_after.show_brief_here()


def show_debrief(window: KithWindow) -> None:
    """Written on, and left half written for the next picture."""
    window.ways.before_after.show_debrief_here()
    page = window.ways.before_after.debrief
    assert page is not None
    form, side = page.form, page.side
    assert form is not None
    assert side is not None
    form.words.set_words(
        "“I cut the whole programme down to one voice. Nobody missed the music.” And then: “I had "
        "practised saying it in the car for a week.”"
    )
    form.shared.set_words("The spring I gave the choir away")
    form.ask_next.set_words("How did the first hour sound?")
    if page.debrief.feelings:
        return
    for word in list(form.feelings.chips)[:2]:
        form.feelings.chips[word].click()
    form.interrupted.segment("once").click()
    form.advised.segment("no").click()
    next(iter(form.promises.checks.values())).click()
    form.promises.line.setText("I promised to listen on the night itself by Sunday")
    form.promises.settle()
