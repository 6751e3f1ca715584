"""Which page of the manual is about what somebody looks at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop.ui.help.manual import FIRST

TOPICS: dict[str, tuple[str, str]] = {
    # The places, and what lies within or over them: the innermost counts.
    "TodayPage": ("today", ""),
    "FirstRun": ("first-steps", ""),
    "PeoplePage": ("people", ""),
    "ContactCard": ("people", "the-card"),
    "TriagePage": ("people", "one-at-a-time"),
    "JourneyPage": ("journey", ""),
    "MoveNoteSheet": ("journey", "moving-a-card"),
    "StagePageView": ("journey", "a-stages-own-page"),
    "CalendarPage": ("calendar", ""),
    "PlanEditor": ("calendar", "planning"),
    "MissedNote": ("calendar", "afterwards"),
    "RequestSheet": ("calendar", "they-asked-to-meet"),
    "ForGoodSheet": ("people", "deleting"),
    "GatheringEditor": ("gatherings", "before"),
    "RequestEditor": ("calendar", "they-asked-to-meet"),
    "ComposePage": ("compose", ""),
    "BeforeItGoes": ("compose", "before-it-goes"),
    "GatheringsPage": ("gatherings", ""),
    "MetList": ("gatherings", "on-the-day"),
    "IntroductionsPage": ("introductions", ""),
    "ReflectPage": ("reflect", ""),
    "ReviewPage": ("reflect", "looking-back-on-the-week"),
    "LetterPage": ("reflect", "the-letter-of-a-year"),
    "MirrorPanel": ("reflect", "the-mirror"),
    "SignatureSheet": ("people", "the-card"),
    "Palette": ("keyboard", "everywhere"),
    "ShortcutsSheet": ("keyboard", ""),
    "WhoMightRest": ("reflect", "the-mirror"),
    "GoneSheet": ("compose", "letting-it-go"),
    "WeSpoke": ("talks", "one-line"),
    "WeSpokeAlone": ("talks", "one-line"),
    "OnTheDayAlone": ("gatherings", "on-the-day"),
    "LockWindow": ("privacy", "a-passphrase"),
    "Preview": ("in-and-out", "taking-out"),
    "BriefPage": ("talks", "brief"),
    "DebriefPage": ("talks", "debrief"),
    "ImportPage": ("in-and-out", "bringing-in"),
    "FoundTrayPage": ("in-and-out", "what-was-found"),
    "TakeOut": ("in-and-out", "taking-out"),
    "BackupsPage": ("backups", "backups"),
    "AllWell": ("backups", "is-all-well"),
    "RefusedPage": ("backups", "when-your-data-cannot-be-opened"),
    "PassphraseSheet": ("privacy", "a-passphrase"),
    "PreferencesPage": ("preferences", ""),
    "DaysGroup": ("preferences", "your-days"),
    "RhythmsGroup": ("preferences", "rhythms"),
    "KindnessGroup": ("preferences", "beyond-what-is-due"),
    "BeforeItGoesGroup": ("preferences", "before-it-goes"),
    "CalendarsGroup": ("preferences", "calendars"),
    "NoticesGroup": ("preferences", "notices"),
    "LookGroup": ("preferences", "look"),
    "DataGroup": ("preferences", "data-and-lock"),
    "LockGroup": ("privacy", "a-passphrase"),
}
"""Page and heading by the name of a class: none of them is imported for it."""


def topic_of(focused: QWidget | None, shown: QWidget | None) -> tuple[str, str]:
    """By where the keyboard is, else by the page that is shown, else the first page."""
    for widget in (*_outwards(focused), *_outwards(shown)):
        if topic := TOPICS.get(type(widget).__name__):
            return topic
    return FIRST, ""


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
