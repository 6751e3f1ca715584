"""Pairs that are hard to tell, across scripts and customs: one person, or two."""

from __future__ import annotations

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    SourceDraft,
)
from desktop.domain.matches import Match
from desktop.services.matching.facts import facts_of
from desktop.services.matching.likeness import CLOSE, Named, likeness
from desktop.services.matching.names import named
from desktop.services.matching.scoring import score

# given | family, on both sides; nothing before the bar: a name without parts
ONE_NAME = [
    ("Дмитрий|Волков", "Dmitry|Volkov"),
    ("Дмитрий|Волков", "Dmitriy|Volkov"),
    ("Дмитрий|Волков", "Dima|Volkov"),
    ("Екатерина|Щукина", "Ekaterina|Shchukina"),
    ("Александр|Попов", "Саша|Попов"),
    ("Олександр|Шевченко", "Oleksandr|Shevchenko"),
    ("Ζωή|Παπαδοπούλου", "Zoi|Papadopoulou"),
    ("Γεώργιος|Βλάχος", "Giorgos|Vlachos"),
    ("Ιωάννης|Νικολάου", "Γιάννης|Νικολάου"),
    ("伟|李", "Wei|Li"),
    ("建国|欧阳", "Jianguo|Ouyang"),
    ("建国|欧阳", "|欧阳建国"),
    ("محمد|الحداد", "Mohamed|Al-Haddad"),
    ("يوسف|ناصر", "Youssef|Nasser"),
    ("דוד|לביא", "David|Lavi"),
    ("|Okafor, Amara", "Amara|Okafor"),
    ("Okafor|Amara", "Amara|Okafor"),
    ("|OKAFOR Amara", "Amara|Okafor"),
    ("|Dr. Amara Okafor, PhD", "Amara|Okafor"),
    ("Anna|Nagy", "|Nagy Anna"),
    ("Thanh Hà|Nguyễn", "|Nguyễn Thị Thanh Hà"),
    ("Thanh Hà|Nguyễn", "Ha|Nguyen"),
    ("Jón|Einarsson", "Jon|Einarsson"),
    ("Þorbjörn|Ásgeirsson", "Thorbjorn|Asgeirsson"),
    ("Jürgen|Müller", "Juergen|Mueller"),
    ("Søren|Ødegård", "Soeren|Oedegaard"),
    ("José|Núñez", "Jose|Nunez"),
    ("José|Núñez Peña", "Pepe|Nunez"),
    ("María|García López", "María José|García"),
    ("Robert|Hill", "Bob|Hill"),
    ("Robert|Hill", "R.|Hill"),
    ("Małgorzata|Zając", "Gosia|Zajac"),
    ("Helena|Novak", "Lena|Novak"),
    ("Magdalena|Novak", "Lena|Novak"),
    ("Jean-Baptiste|Moreau", "Jean|Moreau"),
    ("Ana|Moreau-Lind", "Ana|Moreau"),
    ("Anna Sophie|von der Heide", "Anna|Heide"),
    ("Siobhán|O'Connor", "Siobhan|OConnor"),
    ("ANNA ", "Anna|"),
]  # fmt: skip

TWO_NAMES = [
    ("Anna|Blomgren", "Arne|Blomgren"),
    ("Anna|Blomgren", "Anne|Blomgren"),
    ("Maria|Rossi", "Mario|Rossi"),
    ("Paul|Weber", "Paula|Weber"),
    ("Jan|Novák", "Jana|Nováková"),
    ("Jón|Einarsson", "Einar|Jónsson"),
    ("Jón|Einarsson", "Anna|Einarsdóttir"),
    ("伟|李", "静|李"),
    ("Minh|Nguyễn", "Hà|Nguyễn"),
    ("Ahmed|Hassan", "Mohamed|Hassan"),
    ("Bob|Hill", "Bill|Hill"),
    ("Tim|Berg", "Tom|Berg"),
    ("Amara|Okafor", "Amara|Lindqvist"),
]


def _name(written: str) -> Named:
    given, bar, family = written.partition("|")
    return named(given, family, "") if bar and given else named("", "", family or given)


@pytest.mark.parametrize(("one", "two"), ONE_NAME)
def test_one_name_in_two_spellings_is_close(one: str, two: str) -> None:
    assert likeness(_name(one), _name(two)).value >= CLOSE
    assert likeness(_name(two), _name(one)).value >= CLOSE


@pytest.mark.parametrize(("one", "two"), TWO_NAMES)
def test_two_names_are_not_close(one: str, two: str) -> None:
    assert likeness(_name(one), _name(two)).value < CLOSE


def a_record(
    name: str,
    mail: str = "",
    phone: str = "",
    street: str = "",
    born: tuple[int | None, int, int] | None = None,
    profile: str = "",
    **fields: object,
) -> PersonDraft:
    given, _, family = name.partition("|")
    draft = PersonDraft(name=f"{given} {family}", given=given, family=family, **fields)  # type: ignore[arg-type]
    told = (("email", mail), ("phone", phone), ("profile", profile))
    draft.points = [ContactPointDraft(kind, value) for kind, value in told if value]
    draft.addresses = [AddressDraft(street=street)] if street else []
    draft.occasions = [OccasionDraft("birthday", PartialDate(*born))] if born else []
    draft.source = SourceDraft("vcard", "", str(id(draft)), "book.vcf")
    return draft


def match(one: PersonDraft, two: PersonDraft) -> Match | None:
    found = score(facts_of(one), facts_of(two))
    turned = score(facts_of(two), facts_of(one))
    assert (found and found.score) == (turned and turned.score)
    return found


HALL = "+44 20 7946 0001"  # one telephone in the hall
DESK = "+49 89 99998001"
LI = "https://www.linkedin.com/in/"

ONE_PERSON = [
    (a_record("Amara|Okafor", "amara@x.org"), a_record("A.|Okafor", "AMARA@x.org")),
    (a_record("Amara|Okafor", "amara@gmail.com"), a_record("Amara|Okafor", "amara+news@gmail.com")),
    (a_record("Amara|Okafor", "a.okafor@gmail.com"), a_record("Amara|Okafor", "aokafor@gmail.com")),
    (a_record("Amara|Okafor", "amara@x.org"), a_record("Amara|Lindqvist", "amara@x.org")),
    (a_record("Robert|Hill", phone=HALL), a_record("Bob|Hill", phone="020 7946 0001")),
    (a_record("Ester|Varga", born=(1985, 9, 21)), a_record("Varga|Ester", born=(1985, 9, 21))),
    (a_record("Юлия|Никонова", phone=DESK), a_record("Yulia|Nikonova", phone=DESK)),
    (a_record("太郎|山田", "taro@x.org"), a_record("Taro|Yamada", "taro@x.org")),
    (a_record("太郎|山田", phone=HALL, organisation="Box"),
     a_record("Taro|Yamada", phone=HALL, organisation="Box")),
    (a_record("Ana|Moreau", profile=LI + "ana-m"), a_record("Ana|Lind", profile=LI + "ana-m/")),
    (a_record("Büşra|Güngül", organisation="Box"), a_record("BÜŞRA|GÜNGÜL", organisation="Box")),
    (a_record("Leo|Brandt", street="Am Bach 3"), a_record("Leo|Brandt", street="am bach 3")),
]  # fmt: skip

TWO_PEOPLE = [
    # father and son: one name, one home, one telephone
    (a_record("Leo|Brandt", phone=HALL, street="Am Bach 3", born=(1950, 5, 1)),
     a_record("Leo|Brandt", phone=HALL, street="Am Bach 3", born=(1980, 7, 9))),
    (a_record("Leo|Brandt", phone=HALL, street="Am Bach 3", suffix="Sr."),
     a_record("Leo|Brandt", phone=HALL, street="Am Bach 3", suffix="Jr.")),
    # twins: one birthday, one home, one telephone
    (a_record("Anna|Lind", phone=HALL, street="Am Bach 3", born=(1999, 2, 3)),
     a_record("Arne|Lind", phone=HALL, street="Am Bach 3", born=(1999, 2, 3))),
    # spouses who share a mailbox, a telephone or both
    (a_record("Ana|Moreau", "moreau@x.org"), a_record("Luc|Moreau", "moreau@x.org")),
    (a_record("Ana|Moreau", phone=HALL), a_record("Luc|Moreau", phone=HALL)),
    # an office: one telephone, one mailbox, one employer
    (a_record("Ana|Moreau", "info@box.example", DESK, organisation="Box"),
     a_record("Ben|Lind", "info@box.example", DESK, organisation="Box")),
    # two colleagues of one name with an address each
    (a_record("Wei|Li", "wei.li1@box.example", organisation="Box"),
     a_record("Wei|Li", "wei.li2@box.example", organisation="Box")),
    # patronymics: father and son
    (a_record("Jón|Einarsson", phone=HALL), a_record("Einar|Jónsson", phone=HALL)),
    # a namesake, and nothing else
    (a_record("Minh|Nguyễn", "minh@x.org"), a_record("Minh|Nguyễn", "nguyen@y.org")),
    # one local part, two tags
    (a_record("Zhilei|Guo", "zhilei+a@x.org"), a_record("Zhilei|Gao", "zhilei+b@x.org")),
]  # fmt: skip

NEVER_SURE = [
    # father and son of whom nothing more is known
    (a_record("Leo|Brandt", phone=HALL, street="Am Bach 3"),
     a_record("Leo|Brandt", phone=HALL, street="Am Bach 3")),
    # an initial may be anybody of the family
    (a_record("Ana|Moreau", "moreau@x.org"), a_record("A.|Moreau", "moreau@x.org")),
    (a_record("Ana|Moreau", "info@x.org", DESK), a_record("Ana|Moreau", "info@x.org", DESK)),
    # two pages at one network
    (a_record("Rami|Salem", "r@x.org", profile=LI + "rami-1"),
     a_record("Rami|Salem", "r@x.org", profile=LI + "rami-2")),
    (a_record("Ana|Moreau", "ana@x.org", born=(1980, 1, 2)),
     a_record("Ana|Moreau", "ana@x.org", born=(1990, 5, 6))),
]  # fmt: skip


@pytest.mark.parametrize("pair", ONE_PERSON, ids=lambda pair: pair[0].name)
def test_one_person_is_offered(pair: tuple[PersonDraft, PersonDraft]) -> None:
    assert match(*pair) is not None


@pytest.mark.parametrize("pair", TWO_PEOPLE, ids=lambda pair: pair[0].name)
def test_two_people_are_not_offered(pair: tuple[PersonDraft, PersonDraft]) -> None:
    assert match(*pair) is None


@pytest.mark.parametrize("pair", NEVER_SURE, ids=lambda pair: pair[0].name)
def test_what_only_seems_so_is_never_sure(pair: tuple[PersonDraft, PersonDraft]) -> None:
    found = match(*pair)
    assert found is None or not found.sure
