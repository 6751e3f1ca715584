"""A page for each person, in a folder that is there whole or not at all."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml
from markdown_it import MarkdownIt

from desktop.domain.entities import (
    Circle,
    CircleMember,
    Draft,
    DraftPerson,
    Facet,
    FollowUp,
    Gathering,
    GatheringPerson,
    Giving,
    Introduction,
    Loop,
    News,
    Note,
    Occasion,
    TrustMoment,
)
from desktop.domain.errors import BadInputError, CancelledError, StoreError
from desktop.domain.progress import Progress
from desktop.services.exporting.pages import write_pages
from desktop.services.people.photos import set_photo
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


@pytest.fixture
def ana(db: Database) -> int:
    """Somebody with something in every section."""
    ana, ben = add(
        db,
        a_person("Ana [Moreau]", uid="uid-ana", intention="# Because\n- she listens",
                 organisation="Co <b>", met_where="Lyon"),
        a_person("Ben Okafor", uid="uid-ben"),
    )  # fmt: skip
    (choir,) = add(db, Circle(name="Choir*"))
    add(
        db,
        CircleMember(circle_id=choir, person_id=ana),
        Facet(person_id=ana, kind="goal", text="A book", noted_on=TODAY),
        Loop(person_id=ana, kind="i_promised", text="the link", opened_on=TODAY),
        Giving(person_id=ana, direction="given", kind="help", text="with the move", state="done"),
        Note(person_id=ana, text="plain note", written_on=TODAY),
        Note(person_id=ana, text="a secret", written_on=TODAY, confided=True),
        FollowUp(person_id=ana, day=TODAY, reason="ask about the book", created_at=NOW),
        Occasion(person_id=ana, kind="birthday", month=4, day=12),
    )
    a_talk(db, ana, ben, words="I am *so* glad", mine="1. she smiled")
    a_talk(db, ana, words="hidden words", confided=True)
    set_photo(db, ana, b"\x89PNG small", b"\xff\xd8\xff large")
    return ana


def pages(db: Database, target: Path, ids: list[int], **choice: bool) -> dict[str, str]:
    with db.read() as session:
        write_pages(session, target, ids, **choice)  # type: ignore[arg-type]
    return {
        path.name: path.read_text(encoding="utf-8") for path in target.iterdir() if path.is_file()
    }


def headings(text: str) -> list[tuple[str, str]]:
    tokens = MarkdownIt("commonmark").parse(text.split("\n---\n", 1)[-1])
    return [
        (token.tag, tokens[at + 1].content)
        for at, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def test_a_page_has_the_parts_of_a_person_in_their_order(
    db: Database, ana: int, tmp_path: Path
) -> None:
    made = pages(db, tmp_path / "people", [ana])
    (name,) = [name for name in made if name.startswith("Ana")]
    page = made[name]
    assert headings(page) == [
        ("h1", "Ana \\[Moreau\\]"), ("h2", "Who they are"), ("h2", "In their words"),
        ("h2", "What I know of them"), ("h3", "Goals"), ("h2", "Open between us"),
        ("h2", "The story so far"), ("h3", TODAY.isoformat()), ("h2", "Given and received"),
        ("h2", "Ahead"), ("h2", "Notes"),
    ]  # fmt: skip
    told = yaml.safe_load(page.split("\n---\n")[0].removeprefix("---"))
    assert told["uid"] == "uid-ana"
    assert told["name"] == "Ana [Moreau]"
    assert told["circles"] == ["Choir*"]
    assert told["dates"] == [{"kind": "birthday", "label": "", "date": "--04-12"}]
    shown = MarkdownIt("commonmark").render(page)
    assert "<b>" not in shown
    assert "# Because" in shown
    assert "<blockquote>\n<p>I am *so* glad</p>" in shown
    assert "with Ben Okafor too" in shown


def test_what_was_told_in_confidence_stays_unless_it_is_asked_for(
    db: Database, ana: int, tmp_path: Path
) -> None:
    without = "".join(pages(db, tmp_path / "a", [ana]).values())
    assert "a secret" not in without
    assert "hidden words" not in without
    assert "it stays with me" in without
    with_it = "".join(pages(db, tmp_path / "b", [ana], with_confided=True).values())
    assert "a secret" in with_it
    assert "hidden words" in with_it


def test_the_diary_of_trust_is_told_in_confidence(db: Database, ana: int, tmp_path: Path) -> None:
    moment = TrustMoment(person_id=ana, kind="stumbled", day=TODAY, text="I told her story on")
    add(db, moment)
    assert "I told her story on" not in "".join(pages(db, tmp_path / "a", [ana]).values())
    with_it = "".join(pages(db, tmp_path / "b", [ana], with_confided=True).values())
    assert "I told her story on" in with_it


def test_a_page_tells_of_letters_gatherings_introductions_and_news(
    db: Database, ana: int, tmp_path: Path
) -> None:
    ben = ana + 1
    sent, begun, evening = add(
        db,
        Draft(text="Dear Ana,\nthe *drawer* sticks.", subject="Saturday", state="sent",
              sent_on=TODAY, landed="She laughed", created_at=NOW, updated_at=NOW),
        Draft(text="not yet said", created_at=NOW, updated_at=NOW),
        Gathering(name="lamplighters' supper", day=TODAY, place="Boathouse"),
    )  # fmt: skip
    add(
        db,
        DraftPerson(draft_id=sent, person_id=ana),
        DraftPerson(draft_id=begun, person_id=ana),
        GatheringPerson(gathering_id=evening, person_id=ana, role="met", line="mends toasters"),
        Introduction(first_id=ben, second_id=ana, state="introduced", why="Both mend things",
                     thought_on=TODAY, state_on=TODAY),
        News(person_id=ana, text="A new bench", came_from="her letter", noticed_on=TODAY),
    )  # fmt: skip
    (page,) = [text for name, text in pages(db, tmp_path / "a", [ana]).items() if "Ana" in name]
    shown = MarkdownIt("commonmark").render(page)
    assert "Written: Saturday" in shown
    assert "the *drawer* sticks." in shown
    assert "How it landed: She laughed" in shown
    assert "not yet said" not in shown
    assert "Met at lamplighters' supper, Boathouse: mends toasters" in shown
    assert "With Ben Okafor, introduced: Both mend things" in shown
    assert "A new bench (her letter)" in shown


def test_the_picture_lies_beside_the_page_and_the_index_leads_there(
    db: Database, ana: int, tmp_path: Path
) -> None:
    with db.read() as session:
        count = write_pages(session, tmp_path / "people", [ana, ana + 1])
    assert count == 2
    (photo,) = (tmp_path / "people" / "photos").iterdir()
    assert photo.read_bytes() == b"\xff\xd8\xff large"
    (page,) = (tmp_path / "people").glob("Ana*.md")
    tokens = MarkdownIt("commonmark").parse(page.read_text(encoding="utf-8"))
    sources = [c.attrs["src"] for t in tokens for c in t.children or [] if c.type == "image"]
    assert sources == [f"photos/{photo.name.replace(' ', '%20')}"]
    index = (tmp_path / "people" / "index.md").read_text(encoding="utf-8")
    assert headings(index) == [("h1", "People"), ("h2", "Choir\\*"), ("h2", "In no circle")]
    tokens = MarkdownIt("commonmark").parse(index)
    links = [c.attrs["href"] for t in tokens for c in t.children or [] if c.type == "link_open"]
    assert [link.replace("%20", " ") for link in map(str, links)] == [
        page.name, next((tmp_path / "people").glob("Ben*.md")).name,
    ]  # fmt: skip


def test_the_same_can_be_one_file(db: Database, ana: int, tmp_path: Path) -> None:
    with db.read() as session:
        write_pages(session, tmp_path / "people.md.zip", [ana])
    with ZipFile(tmp_path / "people.md.zip") as archive:
        names = archive.namelist()
    assert "index.md" in names
    assert len(names) == 3


def test_two_folders_of_one_store_are_the_same(db: Database, ana: int, tmp_path: Path) -> None:
    assert pages(db, tmp_path / "a", [ana]) == pages(db, tmp_path / "b", [ana])


def test_a_folder_that_holds_something_is_left_alone(
    db: Database, ana: int, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(BadInputError, match="holds something already"):
        pages(db, tmp_path, [ana])
    with pytest.raises(BadInputError, match="holds something already"):
        pages(db, tmp_path / "mine.txt", [ana])
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".txt"] == ["mine.txt"]


def test_an_empty_folder_may_take_them(db: Database, ana: int, tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    assert "index.md" in pages(db, tmp_path / "people", [ana])


def test_cancelling_leaves_nothing(db: Database, ana: int, tmp_path: Path) -> None:
    class Later(Progress):
        def advance_to(self, done: int) -> None:
            if done == 1:
                self.cancel()
            super().advance_to(done)

    out = tmp_path / "out"
    out.mkdir()
    for name in ("people", "people.md.zip"):
        with db.read() as session, pytest.raises(CancelledError):
            write_pages(session, out / name, [ana, ana + 1], progress=Later())
        assert list(out.iterdir()) == []


def test_where_nothing_can_be_written_a_sentence_says_so(
    db: Database, ana: int, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        pages(db, tmp_path / "gone" / "people", [ana])
