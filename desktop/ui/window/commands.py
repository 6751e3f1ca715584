"""What the menu bar holds besides what every window has, with the keys for it."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.ui.veil import veil
from desktop.ui.window.places import Command
from desktop.ui.window.ways import Ways


def commands(ways: Ways) -> list[Command]:
    """All of them, in the order in which their menus show them."""
    return [
        *_begun(ways),
        *_in_and_out(ways),
        *_on_paper(ways),
        _linked(ways),
        _veiled(),
        *_pages(ways),
        _keys(ways),
        *_help(ways),
    ]


def _begun(ways: Ways) -> list[Command]:
    return [
        Command(
            "file",
            tr("Add a person"),
            ways.add_person,
            "Ctrl+N",
            id="add-person",
            icon="user-round-plus",
        ),
        Command(
            "file",
            tr("Plan a follow-up"),
            ways.plan,
            "Ctrl+Shift+N",
            id="plan",
            icon="calendar-plus",
        ),
        Command(
            "file",
            tr("Write to somebody"),
            ways.heart.write_here,
            "Ctrl+E",
            id="write",
            icon="pen-line",
        ),
        Command(
            "file",
            tr("Two people who might meet…"),
            ways.heart.introduce_here,
            id="introduce",
            icon="waypoints",
        ),
        Command(
            "file",
            tr("Add a gathering…"),
            ways.heart.add_gathering,
            id="add-gathering",
            icon="ticket",
        ),
        Command(
            "file",
            tr("They asked to meet…"),
            ways.note_request,
            id="request",
            icon="message-circle-question-mark",
        ),
        Command("file"),
    ]


def _in_and_out(ways: Ways) -> list[Command]:
    way = ways.in_and_out
    return [
        Command("file", tr("Bring people in…"), way.bring_people_in, id="import", icon="download"),
        Command(
            "file",
            tr("Read a calendar along…"),
            way.read_along,
            id="read-along",
            icon="calendar-days",
        ),
        Command("file", tr("Take people out…"), way.take_out, id="export", icon="upload"),
        Command(
            "file",
            tr("Recent files"),
            id="recent",
            icon="history",
            fill=lambda menu: way.recent.fill(menu),
        ),
        Command("file", tr("Backups…"), ways.keeping.show_backups, id="backups", icon="archive"),
        Command(
            "file",
            tr("Is all well?"),
            ways.keeping.look_whether_all_is_well,
            id="all-well",
            icon="eye",
        ),
        Command("file", tr("Who may be the same…"), way.review_proposals, id="same", icon="merge"),
        Command(
            "file", tr("What was found…"), way.show_found, id="found", icon="message-circle-heart"
        ),
        Command("file"),
    ]


def _on_paper(ways: Ways) -> list[Command]:
    return [
        Command("file", tr("Print…"), ways.print_here, "Ctrl+P", id="print", icon="printer"),
        Command(
            "file",
            tr("Lock Kith"),
            ways.window.lock_wished.emit,
            "Ctrl+Shift+K",
            id="lock",
            icon="lock",
        ),
        Command("file"),
        Command(
            "file", tr("Sweep the sample people away"), ways.in_and_out.sweep_samples, id="sweep"
        ),
    ]


def _linked(ways: Ways) -> Command:
    return Command(
        "edit",
        tr("Copy a link to this person"),
        ways.in_and_out.copy_link_here,
        id="copy-link",
        icon="link",
    )


def _veiled() -> Command:
    return Command(
        "view",
        tr("Show what was confided"),
        veil().turn,
        "Ctrl+Shift+C",
        id="confided",
        icon="eye",
    )


def _pages(ways: Ways) -> list[Command]:
    way = ways.before_after
    return [
        Command("go", tr("Search the people"), ways.search, id="search", icon="user-round-search"),
        Command(
            "go",
            tr("One at a time"),
            ways.one_at_a_time.show,
            "Ctrl+T",
            id="one-at-a-time",
            icon="layers",
        ),
        Command("go", tr("Brief"), way.show_brief_here, "Ctrl+B", id="brief", icon="book-open"),
        Command(
            "go",
            tr("Debrief"),
            way.show_debrief_here,
            "Ctrl+Shift+B",
            id="debrief",
            icon="notebook-pen",
        ),
        Command(
            "go",
            tr("Look back on the week"),
            ways.heart.look_back,
            "Ctrl+Shift+L",
            id="look-back",
            icon="telescope",
        ),
        Command("go", tr("The letter of a year"), ways.heart.show_letter, id="letter", icon="mail"),
    ]


def _keys(ways: Ways) -> Command:
    keys = ("Ctrl+?", "Ctrl+/")  # as keyboards have the question mark
    return Command(
        "help", tr("All shortcuts"), ways.shortcuts.open, keys, id="shortcuts", icon="keyboard"
    )


def _help(ways: Ways) -> list[Command]:
    way = ways.helping
    return [
        Command(
            "help", tr("Manual"), way.show_here, "F1", id="manual", icon="book-open", always=True
        ),
        Command("help", tr("The tour"), way.show_round, id="tour", icon="compass"),
        Command("help", tr("What is stored and where"), way.show_stored, id="stored", always=True),
        Command("help"),
        Command("help", tr("About Kith"), way.show_about, id="about", last=True, always=True),
    ]
