"""What the columns of a table mean: guessed, told by keyboard, remembered by its header."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.tables import Column, Meaning
from desktop.storage.database import Database
from desktop.ui.importing.columns.first_rows import RowsOfTable
from desktop.ui.importing.columns.meanings import matching, offers, say_meaning, say_readings
from desktop.ui.importing.columns.page import ColumnsPage
from desktop.ui.importing.page import ImportPage
from desktop.ui.runner import Inline, Runner
from tests.services.importing.bringing import a_file, asked, card, names

CLUB = (
    "Kürzel;Wer;Apparat;Geboren\n"
    "BM;Begoña Müller;0117 496 0182;03/04/1987\n"
    "KB;Kazimierz Bławiński;0117 496 0183;05/06/1990\n"
)


@pytest.fixture
def page(qtbot: QtBot, db: Database, clock: FixedClock) -> ImportPage:
    runner = Runner(Inline())
    runner.open(db)
    one = ImportPage(runner, clock)
    qtbot.addWidget(one)
    one.resize(1200, 900)
    one.show()
    return one


def club(folder: Path, name: str = "club.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(CLUB.encode(encoding, "replace"))
    return path


@pytest.fixture
def columns(page: ImportPage, tmp_path: Path) -> ColumnsPage:
    page.start([club(tmp_path)])
    assert page.stack.currentWidget() is page.columns
    return page.columns


def tell(columns: ColumnsPage, index: int, words: str) -> None:
    """By keyboard: Enter on the column, a few letters, Enter."""
    columns.columns.look_at(index)
    QTest.keyClick(columns.columns.view, Qt.Key.Key_Return)
    assert columns.chooser is not None
    QTest.keyClicks(columns.chooser.search, words)
    QTest.keyClick(columns.chooser.search, Qt.Key.Key_Return)


def test_a_table_that_nobody_knows_is_asked_about(columns: ColumnsPage) -> None:
    rows = columns.columns.rows()
    assert [row.name for row in rows] == ["Kürzel", "Wer", "Apparat", "Geboren"]
    assert "Begoña Müller · Kazimierz Bławiński" in [row.second for row in rows]
    assert columns.rows.model.rowCount() == 3
    assert "club.csv, 2 rows." in columns._words.text()


def test_told_by_keyboard_the_card_beside_it_follows(columns: ColumnsPage) -> None:
    tell(columns, 1, "whole")
    tell(columns, 2, "mobile")
    said = columns.sample.words()
    assert "Begoña Müller" in said
    assert "Mobile\n0117 496 0182" in said
    assert not columns.columns.rows()[1].is_guess
    QTest.mouseClick(columns.after, Qt.MouseButton.LeftButton)
    assert "Kazimierz Bławiński" in columns.sample.words()


def test_brought_in_it_is_remembered_and_not_asked_again(
    page: ImportPage, columns: ColumnsPage, db: Database, tmp_path: Path
) -> None:
    tell(columns, 1, "whole")
    tell(columns, 2, "telephone")
    columns.go_on()
    assert page.stack.currentWidget() is page.review
    assert "club.csv: columns as you told" in page.review.tables.words.text()
    assert asked(db, "SELECT count(*) FROM column_mapping") == [(0,)]
    page.bring_in()
    assert names(db) == ["Begoña Müller", "Kazimierz Bławiński"]
    later = tmp_path / "next-month.csv"
    later.write_text(CLUB + "AA;Ana Moreau;0117 496 0184;\n")
    page.start([later])
    assert page.stack.currentWidget() is page.review
    assert "next-month.csv: columns as last time" in page.review.tables.words.text()
    assert page.review.agree.text() == "Bring in one person"


def test_what_was_told_can_be_changed_from_the_preview(
    page: ImportPage, columns: ColumnsPage
) -> None:
    tell(columns, 1, "whole")
    columns.go_on()
    QTest.mouseClick(page.review.tables.change, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.columns
    assert page.columns.columns.rows()[1].meaning == "Whole name"
    tell(columns, 0, "nickname")
    columns.go_on()
    assert "BM" in page.review.parts.sample.words()


def test_several_tables_are_asked_about_one_after_the_other(
    page: ImportPage, tmp_path: Path
) -> None:
    other = tmp_path / "guests.csv"
    other.write_text("Wen;Ruf\nAna Moreau;0117 496 0000\nBo Lind;0117 496 0001\n")
    page.start([club(tmp_path), other, a_file(tmp_path, card("FN:Cy Osei"))])
    assert "This is table 1 of 2." in page.columns._words.text()
    tell(page.columns, 1, "whole")
    page.columns.go_on()
    assert "guests.csv" in page.columns._words.text()
    assert "This is table 2 of 2." in page.columns._words.text()
    tell(page.columns, 0, "whole")
    page.columns.go_on()
    assert page.review.agree.text() == "Bring in 5 people"


def test_a_table_can_be_left_out_where_others_come(page: ImportPage, tmp_path: Path) -> None:
    page.start([club(tmp_path), a_file(tmp_path, card("FN:Cy Osei"))])
    QTest.mouseClick(page.columns.leave, Qt.MouseButton.LeftButton)
    assert page.review.agree.text() == "Bring in one person"
    assert page.review.parts.left_out.lines.toPlainText() == "club.csv: You left this table out."
    page.start([club(tmp_path)])
    assert not page.columns.leave.isVisible()


def test_mere_words_are_refused_and_not_asked_about(page: ImportPage, tmp_path: Path) -> None:
    words = tmp_path / "broken.vcf"
    words.write_bytes(b"BEGIN:VLIST\r\nUID:1\r\nEND:VLIST\r\n\x00\xff\xfe")
    page.start([words])
    assert page.stack.currentWidget() is page.nothing
    assert "neither cards nor a table" in page.nothing.words.text()


def test_other_letters_are_shown_at_once(page: ImportPage, tmp_path: Path) -> None:
    page.start([club(tmp_path, encoding="cp1250")])
    written = page.columns.written
    written.encoding._take("cp1252")
    assert "Müller" in written.letters.text()
    assert "Bławiński" not in written.letters.text()
    written.encoding._take("cp1250")
    assert "Kazimierz Bławiński" in written.letters.text()


def test_a_row_that_is_no_header_is_a_person(columns: ColumnsPage) -> None:
    columns.written.header._take("person")
    assert columns.columns.rows()[0].name == "Column 1"
    assert "Kürzel" in columns.columns.rows()[0].second


def test_another_separator_takes_the_table_apart_otherwise(columns: ColumnsPage) -> None:
    columns.written.separator._take("comma")
    assert len(columns.columns.rows()) == 1


def test_a_day_that_can_be_read_two_ways_is_asked_about(columns: ColumnsPage) -> None:
    tell(columns, 1, "whole")
    tell(columns, 3, "birthday")
    assert columns.written.order.isVisible()
    columns.written.order._take("mdy")
    assert "4 March 1987" in columns.sample.words()
    columns.written.order._take("dmy")
    assert "3 April 1987" in columns.sample.words()


def test_with_nobody_in_it_one_cannot_go_on(columns: ColumnsPage) -> None:
    for index in range(4):
        tell(columns, index, "kept as it is")
    assert not columns.go.isEnabled()
    assert columns._nobody.isVisible()


def test_escape_closes_the_sheet_first_and_then_leaves(
    page: ImportPage, columns: ColumnsPage, qtbot: QtBot
) -> None:
    QTest.keyClick(columns.columns.view, Qt.Key.Key_Return)
    assert columns.chooser is not None
    QTest.keyClick(columns.chooser.search, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is columns
    with qtbot.waitSignal(page.cancelled):
        QTest.keyClick(columns.columns.view, Qt.Key.Key_Escape)


def test_every_meaning_can_be_found_by_its_words() -> None:
    every = offers()
    assert len({offer.name for offer in every}) == len(every)
    assert {offer.meaning for offer in every} >= set(Meaning) - {Meaning.LABEL, Meaning.SERVICE}
    assert matching("surname", every)[0].meaning is Meaning.FAMILY
    assert matching("mobile", every)[0].label == "mobile"
    assert say_meaning(Column("", Meaning.PHONE, "mobile")) == "Telephone, mobile"
    assert say_meaning(Column("", Meaning.PROFILE, service="linkedin")) == "Profile, Linkedin"


@pytest.mark.parametrize(
    ("cell", "readings"),
    [
        ("03/04/1987", ("3 April 1987", "4 March 1987")),
        ("3.4.87", ("3 April 1987", "4 March 1987")),
        ("28.04.1987", None),
        ("1987-04-03", None),
        ("unknown", None),
        ("1" * 5000, None),
    ],
)
def test_a_day_of_numbers_can_be_read_two_ways(cell: str, readings: tuple[str, str] | None) -> None:
    assert say_readings(cell) == readings


def test_the_rows_keep_the_rules_of_qt(columns: ColumnsPage) -> None:
    model = RowsOfTable()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert columns.telling is not None
    model.show(columns.telling.look)
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (3, 4)
