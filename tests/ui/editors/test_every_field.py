"""The table of all fields of Kith in which somebody types: each is kept while it is typed, or
excused here with a reason. A field that is new in the source and in neither fails."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.half_written import HalfWritten
from desktop.ui.widgets.editable import EditableText
from tests.ui.editors import editors as these
from tests.ui.editors import fields, openers
from tests.ui.editors.desk import WORDS, Desk
from tests.ui.editors.editors import EDITORS
from tests.ui.editors.openers import OPENERS, Open
from tests.ui.editors.test_after_a_crash import PAUSES

SOUGHT = "what is only sought is nothing that somebody wrote"
FINDS = "a name that finds somebody of the book; found, the field is empty again"
SECRET = "a passphrase is written nowhere"
A_DAY = "a day or an hour, typed in a moment"
EXCUSED = {
    "people/list_head.ListHead.search": SOUGHT,
    "calendar/side_panel.SidePanel.search": SOUGHT,
    "compose/desk_view.DeskView.search": SOUGHT,
    "importing/columns/chooser.Chooser.search": SOUGHT,
    "importing/draft_list.DraftList.search": SOUGHT,
    "preferences/page.PreferencesPage.search": SOUGHT,
    "palette/overlay.Palette.line": SOUGHT,
    "help/window.ManualWindow._make_head.search": SOUGHT,
    "help/window.ManualWindow.page": "only read",
    "help/about.AboutSheet.licence": "only read",
    "shortcuts/sheet.ShortcutsSheet.search": SOUGHT,
    "reflect/pictures/web_page.WebPage._controls.search": SOUGHT,
    "compose/also_to.AlsoTo.whom": FINDS,
    "compose/desk_view._Begin.whom": FINDS,
    "found/opened.OpenedRow.whom": FINDS,
    "locking/window.LockWindow.line": SECRET,
    "locking/sheet.PassphraseSheet.now": SECRET,
    "locking/sheet.PassphraseSheet.new": SECRET,
    "locking/sheet.PassphraseSheet.again": SECRET,
    "preferences/notifying.DigestRow.time": A_DAY,
    "preferences/notifying.QuietRow.begin": A_DAY,
    "preferences/notifying.QuietRow.end": A_DAY,
    "widgets/date_edit.DayPicker._line": A_DAY,
    "importing/for_all.ForAllPanel.name": "kept with all that is decided of an import",
    "importing/lists.TextLines.lines": "only read and copied",
}
# The parts of which fields are made; what is put where is looked at there.
WITHIN = (
    "widgets/in_place.",
    "people/card/add_line.AddLine.",
    "calendar/whom.Whom.",
    "people/ask.",
)
# Every field on such a page is looked after by the page (ui/people/card/half_typed.py).
LOOKED_AFTER = ("people/card/", "gatherings/", "reflect/profile/", "journey/stage_")
# The others, by the editor that brings them into sight.
KEPT: dict[Open, tuple[str, ...]] = {
    these.somebody_new: ("people/list_head.ListHead.name",),
    these.hard_season: ("people/season_sheet.SeasonSheet.why",),
    these.parting: (
        "people/rest_sheet.RestSheet.grateful", "people/rest_sheet.RestSheet.kind_word",
    ),
    these.one_at_a_time: ("people/triage/card_view.TriageCardView.name",),
    these.circle_of_one: ("people/triage/choices.Choices.which",),
    these.why_in_practice: ("people/triage/choices.Choices.why",),
    openers.tie: ("people/card/ties.TiesSection._name",),
    these.plan: (
        "calendar/editor.Editor.whom", "calendar/plan_editor.PlanEditor.title",
        "calendar/plan_editor.PlanEditor.reason", "calendar/plan_editor.PlanEditor.place",
        "calendar/plan_when.PlanWhen.time",
    ),
    these.request: ("calendar/request_editor.RequestEditor.about",),
    openers.word_to_a_no: ("calendar/request_sheet.RequestSheet._add_word.word",),
    these.kept_note: ("calendar/kept_note.KeptNote.note", "calendar/kept_note.KeptNote.next"),
    these.we_spoke: ("we_spoke/sheet.TalkSheet.input",),
    openers.all_of_a_talk: (
        "we_spoke/more.More.words", "we_spoke/more.More.feeling", "we_spoke/more.More.shared",
        "we_spoke/more.More.place", "we_spoke/more.More.next_reason",
    ),
    these.debrief: (
        "debrief/form.DebriefForm._make_texts.words", "debrief/promises.Promises.line",
        "debrief/form.DebriefForm._make_texts.shared",
        "debrief/form.DebriefForm._make_texts.ask_next",
    ),
    openers.another_feeling: ("debrief/feelings.Feelings._lay_out.line",),
    these.letter: ("compose/letter.Sheet.text", "compose/fields.Field.text"),
    openers.letter_by_mail: ("compose/letter.Sheet.subject",),
    these.letter_gone: ("compose/gone.GoneSheet._make_parts.mine",),
    openers.what_follows_a_letter: ("compose/gone.GoneSheet._make_parts.reason",),
    these.landed: ("compose/landed.HowItLanded.line", "compose/landed.HowItLanded.answer"),
    these.gathering: (
        "gatherings/editor.GatheringEditor.name", "gatherings/editor.GatheringEditor.place",
        "gatherings/editor.GatheringEditor.about", "gatherings/editor.GatheringEditor.time",
    ),
    these.met: (
        "gatherings/entry.MetEntry.name", "gatherings/entry.MetEntry.line",
        "gatherings/entry.MetEntry.reach",
    ),
    these.hoped: ("gatherings/hoped.HopedSection.field",),
    these.words_of_a_step: ("introductions/bench.Bench.text",),
    these.may_tell: ("introductions/bench_side.SideField.text",),
    these.next_of_two: ("introductions/step_sheet.NextLine.words",),
    openers.two_people: (
        "introductions/two_people.TwoPeopleSheet.first",
        "introductions/two_people.TwoPeopleSheet.second",
        "introductions/two_people.TwoPeopleSheet.why",
    ),
    these.move_note: ("journey/move_note.MoveNoteSheet.why",),
    openers.sign_of_mine: ("journey/move_note.MoveNoteSheet._write_sign._own_sign",),
    openers.intention_anew: ("journey/move_note.MoveNoteSheet._make_intention",),
    these.review: ("reflect/review/step.PartField.line",),
    these.next_week: ("reflect/next_week.NextWeekLine.line",),
    these.letter_of_the_year: ("reflect/letter/page.LetterPage._lay_out.editor",),
    openers.story_of_mine: ("reflect/profile/group.KindGroup",),
    these.whom_i_saw: ("today/welcome.WelcomePanel.whom",),
    these.first_names: ("first_run/name_row.NameRow.name", "first_run/name_row.NameRow.why"),
    openers.who_is_that: ("found/who_card.WhoCard.name",),
    openers.preferences: (
        "preferences/days.DaysGroup._name", "preferences/before_it_goes.OwnPhrasesRow.text",
    ),
}  # fmt: skip


def _has_a_keeper(name: str, kind: str) -> bool:
    """Whether it needs no line of its own: by the sheet that asks, or by its page."""
    on_a_page = kind in ("EditableText", "AddLine", "AskLine") and name.startswith(LOOKED_AFTER)
    return kind == "ask_line" or on_a_page or name.startswith(WITHIN)


def test_every_field_of_the_source_is_kept_or_excused() -> None:
    told = [*EXCUSED, *(name for names in KEPT.values() for name in names)]
    needed = {name for name, site in fields.sites().items() if not _has_a_keeper(name, site.kind)}
    assert sorted(needed - set(told)) == [], "neither kept nor excused"
    assert sorted(set(told) - fields.sites().keys()) == [], "told of, and not there"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, pause in PAUSES.items():
        monkeypatch.setattr(import_module(f"desktop.ui.{name}"), pause, 0)


@pytest.mark.parametrize("begin", [*EDITORS, *OPENERS], ids=lambda begin: begin.__name__)
def test_what_is_typed_into_any_field_in_sight_is_written_down(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, begin: Open
) -> None:
    fields.watch_them_made(monkeypatch)
    desk.only_looks = True
    begin(desk)
    texts, seen = HalfWritten(desk.settings.folder), set[str]()
    for field in _in_sight(desk):
        seen.update(field.property(fields.MADE))
        typed_into = _write(field)
        qtbot.waitUntil(lambda: _is_kept(desk, texts), timeout=3_000)
        _empty(typed_into, field)
        for key in texts.all():
            texts.drop(key)
    assert set(KEPT.get(begin, ())) <= seen


def _in_sight(desk: Desk) -> Iterator[QWidget]:
    """The fields to type in, first the one that has the keyboard and those beside it."""
    first = QApplication.focusWidget()
    beside = first.parentWidget() if first is not None else None
    kinds = (QLineEdit, QTextEdit, EditableText)
    found = [one for one in desk.page.findChildren(QWidget) if isinstance(one, kinds)]
    for field in sorted(
        found, key=lambda one: (one is not first, one.parentWidget() is not beside)
    ):
        if fields.is_there(field) and not EXCUSED.keys() & set(field.property(fields.MADE) or ()):
            yield field


def _write(field: QWidget) -> QWidget:
    """Type into it; returns what was typed into."""
    if isinstance(field, EditableText):
        field.edit()
    else:
        field.setFocus()
    typed_into = QApplication.focusWidget()
    assert typed_into is not None
    QTest.keyClicks(typed_into, WORDS)
    return typed_into


def _empty(typed_into: QWidget, field: QWidget) -> None:
    if isinstance(field, EditableText):
        field.return_to_text()
    elif isinstance(typed_into, (QLineEdit, QTextEdit)):
        typed_into.clear()


def _is_kept(desk: Desk, texts: HalfWritten) -> bool:
    settings = desk.settings.values
    held = (texts.all(), settings.my_name, settings.own_phrases)
    return WORDS in str(held) or bool(desk.stored())
