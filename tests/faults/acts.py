"""What a person does to the store, one act each: a disk fails or dies under all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from unittest.mock import patch

from sqlmodel import select

from desktop.domain.compose.letters import DraftWords, Typed
from desktop.domain.drafts import ContactPointDraft, PersonDraft, SourceDraft
from desktop.domain.entities import Stage
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.importing import Batch
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.domain.vocabulary import DraftForm
from desktop.services import follow_ups, interactions
from desktop.services.compose import drafts
from desktop.services.importing import applying, planning
from desktop.services.journey import moving, parting
from desktop.services.matching import merging
from desktop.services.people import adding, circles, fields, knowledge
from desktop.services.people.trash import empty_old_trash
from desktop.storage.database import Database
from tests.builders import NOW, TODAY

SOON = TODAY + timedelta(days=3)
LONG = "A long afternoon by the river; she told me of the house. " * 400

Do = Callable[[Database], object]


@dataclass(frozen=True, slots=True)
class Act:
    """``before`` is done on a sound disk. One that ``waits`` leaves things as they are for
    another day, without a word, when it cannot be done."""

    name: str
    do: Do
    before: Do = lambda _: None
    waits: bool = False


def _create(db: Database) -> None:
    draft = PersonDraft(name="Nora Lind", points=[ContactPointDraft("email", "nora@example.org")])
    adding.add(db, draft, now=NOW, in_practice=True)


def _edit(db: Database) -> None:
    fields.change_field(db, 1, "intention", LONG[:9_000], now=NOW)


def _note(db: Database) -> None:
    knowledge.add_note(db, 2, "' \" \x00 🧁", today=TODAY)


def _talk(db: Database) -> None:
    draft = TalkDraft(people=[1, 2], day=TODAY, words=LONG, loops=[LoopDraft("bring the book")])
    interactions.log(db, draft, now=NOW)


def _talk_taken_back(db: Database) -> None:
    _talk(db)
    db.undo()


def _move(db: Database) -> None:
    with db.read() as session:
        stage = session.exec(select(Stage.id).order_by(Stage.position)).all()[2]  # type: ignore[arg-type]
    assert stage is not None
    moving.move(db, [1, 3], stage, before=None, now=NOW)


def _plan(db: Database) -> None:
    follow_ups.plan(db, FollowUpDraft(day=SOON, person_id=1, rule="FREQ=MONTHLY"), now=NOW)


def _import(db: Database) -> None:
    people = [
        PersonDraft(
            name=f"Person {number} 🧁",
            points=[ContactPointDraft("phone", f"+44 117 496 {number:04}")],
            source=SourceDraft("vcard", f"FN:{number}", f"key-{number}"),
        )
        for number in range(150)
    ]
    with db.read() as session:
        planned = planning.plan(session, Batch(["people.vcf"], people))
    applying.apply(db, planned, {}, now=NOW)


def _import_very_many(db: Database) -> None:
    """As thousands come in: the indexes are put away meanwhile."""
    with patch.object(applying, "_VERY_MANY", 1):
        _import(db)


def _letter(db: Database) -> None:
    typed = Typed("to Ana", 1, DraftForm.FREE, DraftWords(text=LONG))
    drafts.keep(db, typed, stretch=1, now=NOW)


ACTS = (
    Act("create", _create),
    Act("edit", _edit),
    Act("note", _note),
    Act("talk", _talk),
    Act("move", _move),
    Act("plan", _plan),
    Act("delete", lambda db: adding.delete_people(db, [1, 2], now=NOW)),
    Act("tag", lambda db: circles.tag(db, [1, 2, 3], "bread")),
    Act("letter", _letter),
    Act("rest", lambda db: parting.let_rest(db, 1, now=NOW, grateful="for", kind_word="you")),
    Act("import", _import),
    Act("import very many", _import_very_many),
    Act("merge", lambda db: merging.merge(db, 1, 2, now=NOW)),
    Act("undo", lambda db: db.undo(), before=_import),
    Act("redo", lambda db: db.redo(), before=_talk_taken_back),
    Act("empty trash", lambda db: empty_old_trash(db, now=NOW), waits=True),
    Act("rebuild search", lambda db: db.rebuild_search()),
)
