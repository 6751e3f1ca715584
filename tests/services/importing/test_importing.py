"""People come in from files: once, with all that is told of them, and out again by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.errors import BadInputError, CancelledError
from desktop.domain.importing import Choice, Decision
from desktop.domain.matches import Reason
from desktop.domain.progress import Progress
from desktop.services.importing.applying import apply
from desktop.services.importing.pictures import make_smaller
from desktop.services.importing.planning import plan
from desktop.services.importing.reading import read
from desktop.storage.database import Database
from tests.builders import NOW
from tests.services.importing.bringing import (
    CONNECTIONS,
    VCARDS,
    a_file,
    asked,
    bring_in,
    card,
    names,
    planned,
)
from tests.services.test_any_sequence import dump

CORPUS = sorted(VCARDS.glob("*.vcf"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_file_imported_twice_is_there_once(db: Database, path: Path) -> None:
    assert bring_in(db, path)
    first = dump(db)
    assert not bring_in(db, path)
    assert dump(db) == first


COUNTS = {
    "ez-android": 6, "kc-quoted-printable": 5, "android-shift-jis": 3, "jd-five": 5,
    "made-dates-v4": 4, "made-cr-only": 2, "made-utf16-bom": 2,
}  # fmt: skip


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_file_brings_as_many_people_as_it_holds(db: Database, path: Path) -> None:
    bring_in(db, path)
    assert len(names(db)) == COUNTS.get(path.stem, 1)


def test_one_undo_takes_an_import_back_and_redo_brings_it_again(db: Database) -> None:
    empty = dump(db)
    bring_in(db, *CORPUS, *sorted(CONNECTIONS.glob("Connections*.csv")))
    full = dump(db)
    db.undo()
    assert dump(db) == empty
    db.redo()
    assert dump(db) == full


def test_a_cancelled_import_leaves_nothing(db: Database) -> None:
    empty = dump(db)
    found = planned(db, *CORPUS)
    for at in (0, 20, len(found.new)):
        progress = _StopsAt(at)
        with pytest.raises(CancelledError):
            apply(db, found, {}, now=NOW, progress=progress)
        assert dump(db) == empty


class _StopsAt(Progress):
    """Somebody presses Cancel once so many records are done."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at

    def check(self) -> None:
        if self.done >= self._at:
            self.cancel()
        super().check()


def test_reading_can_be_cancelled() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        read([VCARDS / "ez-android.vcf"], progress)


def test_four_programs_cards_of_one_person_are_three_questions_or_joins(db: Database) -> None:
    found = planned(db, *sorted(VCARDS.glob("same-person-*.vcf")))
    assert len(found.matches) == 3
    join = Choice(Decision.JOIN)
    apply(db, found, {match.draft: join for match in found.matches}, now=NOW)
    assert len(names(db)) == 1
    assert asked(db, "SELECT count(*) FROM source") == [(4,)]


def test_the_old_and_the_new_connections_file_tell_of_the_same_people(db: Database) -> None:
    bring_in(db, CONNECTIONS / "Connections.csv")
    before = names(db)
    bring_in(db, CONNECTIONS / "Connections-2021.csv")
    assert names(db) == before
    assert len(before) == 34


def test_what_could_not_be_read_is_told_and_the_rest_comes_in(db: Database, tmp_path: Path) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG\r\n")
    batch = read([picture, a_file(tmp_path, card("FN:Ana Moreau"))])
    assert [draft.name for draft in batch.drafts] == ["Ana Moreau"]
    assert batch.unreadable[0].origin == "cat.png"


def test_a_file_of_another_kind_alone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="nothing that Kith reads"):
        read([a_file(tmp_path, "just words", name="notes.txt")])


def test_unsure_ones_come_in_as_two_with_a_proposal(db: Database, tmp_path: Path) -> None:
    bring_in(db, a_file(tmp_path, card("FN:Ana Moreau", "TEL:+442079460001"), name="a.vcf"))
    bring_in(db, a_file(tmp_path, card("FN:Ana Moreau", "EMAIL:ana@x.org"), name="b.vcf"))
    assert names(db) == ["Ana Moreau", "Ana Moreau"]
    assert asked(db, "SELECT why FROM match_proposal") == [("nothing_else same_name",)]


def test_two_people_is_remembered(db: Database, tmp_path: Path) -> None:
    one = a_file(tmp_path, card("FN:Ana Moreau", "UID:a", "TEL:+442079460001"), name="a.vcf")
    two = a_file(tmp_path, card("FN:Ana Moreau", "UID:b", "NICKNAME:An"), name="b.vcf")
    bring_in(db, one)
    found = planned(db, two)
    apply(db, found, {found.matches[0].draft: Choice(Decision.TWO)}, now=NOW)
    assert asked(db, "SELECT first_uid, second_uid FROM match_decision") == [("a", "b")]
    assert asked(db, "SELECT count(*) FROM match_proposal") == [(0,)]


def test_surely_the_same_are_joined_and_nothing_of_mine_is_lost(
    db: Database, tmp_path: Path
) -> None:
    bring_in(
        db,
        a_file(
            tmp_path,
            card("FN:Amara Okafor", "EMAIL:amara@x.org", "TITLE:Educator", "NOTE:My words"),
            name="a.vcf",
        ),
    )
    changes = bring_in(
        db,
        a_file(
            tmp_path,
            card("FN:Amara Okafor", "EMAIL:AMARA@x.org", "TEL:+447700900461", "TITLE:Teacher",
                 "NOTE:from Outlook", "BDAY:19850921"),
            name="b.vcf",
        ),
    )  # fmt: skip
    assert changes
    assert names(db) == ["Amara Okafor"]
    assert asked(db, "SELECT title FROM person") == [("Educator",)]
    assert asked(db, "SELECT value FROM contact_point ORDER BY position") == [
        ("amara@x.org",),
        ("+447700900461",),
    ]
    assert asked(db, "SELECT text FROM note ORDER BY id") == [("My words",), ("from Outlook",)]
    assert asked(db, "SELECT year FROM occasion") == [(1985,)]


def test_a_record_that_says_something_new_brings_it_where_i_changed_nothing(
    db: Database, tmp_path: Path
) -> None:
    first = card("FN:Ana Moreau", "UID:a", "TITLE:Nurse", "TEL:+442079460001")
    bring_in(db, a_file(tmp_path, first))
    second = card("FN:Ana Moreau", "UID:a", "TITLE:Doctor", "TEL:+442079460002")
    found = planned(db, a_file(tmp_path, second))
    assert (found.new, list(found.changed)) == ([], [0])
    apply(db, found, {}, now=NOW)
    assert asked(db, "SELECT name, title FROM person") == [("Ana Moreau", "Doctor")]
    assert asked(db, "SELECT count(*) FROM contact_point") == [(2,)]
    assert asked(db, "SELECT count(*) FROM source") == [(1,)]


def test_what_i_wrote_myself_stays_when_the_record_changes(db: Database, tmp_path: Path) -> None:
    bring_in(db, a_file(tmp_path, card("FN:Ana Moreau", "UID:a", "TITLE:Nurse")))
    with db.change("mine") as change:
        change.session.connection().exec_driver_sql("UPDATE person SET title = 'My own words'")
    bring_in(db, a_file(tmp_path, card("FN:Ana Moreau", "UID:a", "TITLE:Doctor")))
    assert asked(db, "SELECT title FROM person") == [("My own words",)]


def test_somebody_in_the_trash_comes_back_with_their_record(db: Database, tmp_path: Path) -> None:
    path = a_file(tmp_path, card("FN:Ana Moreau", "UID:a"))
    bring_in(db, path)
    with db.change("deleted") as change:
        change.session.connection().exec_driver_sql("UPDATE person SET deleted_at = '2026-03-01'")
    bring_in(db, path)
    assert names(db) == ["Ana Moreau"]
    assert asked(db, "SELECT count(*) FROM person") == [(1,)]


def test_two_cards_with_one_uid_are_a_question_not_an_overwrite(
    db: Database, tmp_path: Path
) -> None:
    path = a_file(
        tmp_path,
        card("FN:Ana Moreau", "UID:same", "TEL:+442079460001"),
        card("FN:Ana Moreau-Lind", "UID:same", "EMAIL:ana@x.org"),
    )
    found = planned(db, path)
    assert len(found.new) == 2
    assert Reason.SAME_UID in found.matches[0].match.reasons


def test_groups_become_circles_with_the_members_that_are_known(db: Database) -> None:
    bring_in(db, VCARDS / "made-dates-v4.vcf")
    assert asked(
        db,
        "SELECT c.name, count(m.id) FROM circle c JOIN circle_member m ON m.circle_id = c.id"
        " GROUP BY c.id",
    ) == [("Choir", 2)]


def test_relations_lead_to_the_people_they_name(db: Database, tmp_path: Path) -> None:
    bring_in(
        db,
        a_file(
            tmp_path,
            card("FN:Ana Moreau", "UID:urn:uuid:1", "RELATED;TYPE=spouse:urn:uuid:2"),
            card("FN:Ben Lind", "UID:urn:uuid:2", "RELATED;TYPE=child;VALUE=text:Cleo Lind"),
            card("FN:Cleo Lind", "UID:urn:uuid:3"),
        ),
    )
    assert asked(
        db,
        "SELECT p.name, t.kind, o.name FROM tie t JOIN person p ON p.id = t.person_id"
        " JOIN person o ON o.id = t.other_id ORDER BY t.id",
    ) == [("Ana Moreau", "spouse", "Ben Lind"), ("Ben Lind", "child", "Cleo Lind")]


def test_everybody_who_came_in_is_found(db: Database) -> None:
    bring_in(db, VCARDS / "made-cr-only.vcf")
    assert asked(db, "SELECT count(*) FROM person_text WHERE person_text MATCH 'oberg'") == [(1,)]


def test_pictures_are_kept_as_they_came_or_made_smaller(db: Database) -> None:
    path = VCARDS / "eds-photo.vcf"
    bring_in(db, path)
    assert asked(db, "SELECT length(small), length(original) > 0 FROM photo") == [(0, 1)]
    db.undo()
    apply(db, planned(db, path), {}, now=NOW, shrink=lambda content: (b"small", b"large"))
    assert asked(db, "SELECT small, large, original, length(made_from) FROM photo") == [
        (b"small", b"large", None, 64)
    ]


def test_pictures_that_waited_are_made_smaller_once(db: Database) -> None:
    bring_in(db, VCARDS / "eds-photo.vcf", VCARDS / "android-ios613.vcf")
    ((first,), _) = asked(db, "SELECT original FROM photo ORDER BY person_id")
    tried: list[bytes] = []

    def shrink(content: bytes) -> tuple[bytes, bytes] | None:
        tried.append(content)
        return (b"small", b"large") if content == first else None

    assert make_smaller(db, shrink)
    assert not make_smaller(db, shrink)
    assert len(tried) == 2
    assert asked(
        db, "SELECT small, original IS NULL, length(made_from) FROM photo ORDER BY person_id"
    ) == [(b"small", 1, 64), (b"", 0, 64)]


def test_a_large_import_asks_the_store_only_so_often(db: Database, tmp_path: Path) -> None:
    cards = [card(f"FN:Person {n}", f"EMAIL:p{n}@x.org", f"UID:{n}") for n in range(300)]
    batch = read([a_file(tmp_path, *cards)])
    with db.read() as session:
        asked_for: list[str] = []
        connection = session.connection()
        execute = connection.execute

        def counted(statement: object, *args: object, **named: object) -> object:
            asked_for.append(str(statement))
            return execute(statement, *args, **named)  # type: ignore[call-overload]

        connection.execute = counted  # type: ignore[assignment,method-assign]
        plan(session, batch)
    assert len(asked_for) <= 10


def test_each_file_says_what_it_told_and_what_was_left_out_on_purpose(tmp_path: Path) -> None:
    cards = a_file(tmp_path, card("FN:Ana"), card("FN:Choir", "KIND:group"), "BEGIN:VLIST\r\n")
    table = tmp_path / "Connections.csv"
    table.write_text(
        "First Name,Last Name,URL,Connected On\nBo,Lind,,05 Nov 2026\n,,,06 Nov 2026\n"
    )
    batch = read([cards, table])
    first, second = batch.told()
    assert (first.name, first.people, first.groups, first.unreadable) == ("cards.vcf", 1, 1, 1)
    assert (second.name, second.people, second.left_out, second.unreadable) == (
        "Connections.csv", 1, 1, 0
    )  # fmt: skip
    assert "keeps their name to themselves" in batch.left_out[0].reason
