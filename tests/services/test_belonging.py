"""What a few people have in common, and who is found by the letters typed."""

from __future__ import annotations

from desktop.domain.people import Belonging
from desktop.services.people import adding, circles
from desktop.services.people.belonging import begun, belonging
from desktop.storage.database import Database
from tests.builders import NOW, a_person, add


def of(db: Database, *ids: int) -> Belonging:
    with db.read() as session:
        return belonging(session, ids)


def test_circles_are_told_apart_by_who_is_in_them(db: Database) -> None:
    ana, bo = add(db, a_person("Ana Moreau"), a_person("Bo Lind"))
    choir = circles.add_circle(db, "Choir", people=[ana, bo]).created["circle"][0]
    family = circles.add_circle(db, "Family", people=[ana]).created["circle"][0]
    circles.tag(db, [bo], "sails")
    both = of(db, ana, bo)
    assert (both.circles, both.shared_circles) == ({choir, family}, {choir})
    assert [tag.name for tag in both.tags] == ["sails"]
    assert both.names == ["Ana Moreau", "Bo Lind"]
    assert both.in_practice == 0


def test_of_one_person_it_tells_the_stage_and_where_they_stand_first(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    choir = circles.add_circle(db, "Choir", people=[ana]).created["circle"][0]
    circles.favour(db, ana, choir, favourite=True)
    adding.choose(db, [ana], now=NOW)
    alone = of(db, ana)
    assert alone.favoured == {choir}
    assert alone.in_practice == 1
    assert not alone.deleted
    adding.delete_people(db, [ana], now=NOW)
    assert of(db, ana).deleted


def test_a_name_begun_finds_its_people(db: Database) -> None:
    ana, oz, bo = add(db, a_person("Ana Moreau"), a_person("Zoë Anaya"), a_person("Bo Lind"))
    with db.read() as session:
        assert begun(session, "ANA") == {ana, oz}
        assert begun(session, "zoe") == {oz}
        assert begun(session, "lind b") == {bo}
        assert begun(session, '"*') == frozenset()
        assert begun(session, " ") == frozenset()
