"""Who may be the same, and why: sure only where it is, offered where it is worth it."""

from __future__ import annotations

from uuid import uuid4

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    SourceDraft,
)
from desktop.domain.matches import Match, in_words, reasons_of
from desktop.services.matching.blocks import pairs
from desktop.services.matching.facts import facts_of
from desktop.services.matching.likeness import far_apart, likeness
from desktop.services.matching.scoring import score
from tests.services.matching.made_people import Made, make


def a_record(name: str = "Amara Okafor", *, book: str = "", **fields: object) -> PersonDraft:
    given, _, family = name.rpartition(" ")
    source = SourceDraft("vcard", "", str(uuid4()), book)
    return PersonDraft(name=name, given=given, family=family, source=source, **fields)  # type: ignore[arg-type]


def mail(address: str) -> ContactPointDraft:
    return ContactPointDraft("email", address)


def phone(number: str) -> ContactPointDraft:
    return ContactPointDraft("phone", number)


def born(year: int | None, month: int, day: int) -> OccasionDraft:
    return OccasionDraft("birthday", PartialDate(year, month, day))


def match(one: PersonDraft, two: PersonDraft) -> Match | None:
    return score(facts_of(one), facts_of(two))


def test_the_same_mail_and_name_are_surely_one_person() -> None:
    found = match(
        a_record(points=[mail("amara@example.org")]), a_record(points=[mail("Amara@Example.org")])
    )
    assert found is not None
    assert found.sure
    assert in_words(found.reasons) == "same name and e-mail"


def test_an_accent_or_another_script_does_not_part_two_names() -> None:
    found = match(
        a_record("Дмитрий Волков", points=[phone("+442079460001")]),
        a_record("Dmitriy Volkov", points=[phone("+44 20 7946 0001")]),
    )
    assert found is not None


def test_father_and_son_of_one_home_are_never_surely_one() -> None:
    father = a_record(points=[phone("+442079460001")], occasions=[born(1950, 5, 1)])
    son = a_record(points=[phone("+442079460001")], occasions=[born(1980, 5, 1)], suffix="Jr.")
    assert match(father, son) is None


def test_a_household_that_shares_a_telephone_is_two_people() -> None:
    one = a_record("Anna Blomgren", points=[phone("+442079460001")])
    two = a_record("Arne Blomgren", points=[phone("+442079460001")])
    assert match(one, two) is None


def test_one_name_alone_is_no_reason_within_one_address_book() -> None:
    assert match(a_record(book="a.vcf"), a_record(book="a.vcf")) is None


def test_two_address_books_views_of_one_name_are_worth_a_question() -> None:
    one = a_record(book="phone.vcf", points=[phone("+442079460001")])
    two = a_record(book="Connections.csv", organisation="Box Museum")
    found = match(one, two)
    assert found is not None
    assert not found.sure
    assert in_words(found.reasons) == "same name, and nothing that tells them apart"


def test_one_name_in_two_cities_is_two_people() -> None:
    one = a_record(book="phone.vcf", addresses=[AddressDraft(locality="Bristol")])
    two = a_record(book="other.vcf", addresses=[AddressDraft(locality="Leeds")])
    assert match(one, two) is None


def test_a_name_and_a_whole_birthday_are_worth_a_question() -> None:
    one, two = (a_record("Ester Varga", occasions=[born(1985, 9, 21)]) for _ in range(2))
    found = match(one, two)
    assert found is not None
    assert in_words(found.reasons) == "same name and birthday"


def test_a_person_is_never_an_organisation() -> None:
    one = a_record("Box Museum", points=[mail("info@box.example")])
    two = a_record("Box Museum", points=[mail("info@box.example")], kind="organisation")
    assert match(one, two) is None


def test_the_reasons_of_a_kept_proposal_come_back() -> None:
    found = match(a_record(points=[mail("a@x.org")]), a_record(points=[mail("a@x.org")]))
    assert found is not None
    assert reasons_of(found.why + " word_of_a_newer_kith") == found.reasons


def _found(made: Made) -> dict[tuple[int, int], Match]:
    facts = [facts_of(record.cleaned()) for record in made.records]
    scored = ((pair, score(facts[pair[0]], facts[pair[1]])) for pair in pairs(facts))
    return {pair: match for pair, match in scored if match is not None}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_of_made_people_nearly_all_are_found_and_hardly_a_wrong_one_is_offered(seed: int) -> None:
    made = make(2_000, seed)
    found, true = _found(made), made.pairs()
    right = found.keys() & true
    assert len(right) / len(found) >= 0.99
    assert len(right) / len(true) >= 0.97


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nobody_who_merely_looks_alike_is_called_sure(seed: int) -> None:
    made = make(2_000, seed, lookalikes=0.2)
    sure = {pair for pair, match in _found(made).items() if match.sure}
    assert sure <= made.pairs()


def test_what_was_there_before_is_not_compared_with_itself() -> None:
    facts = [facts_of(a_record(points=[mail("a@x.org")])) for _ in range(4)]
    assert set(pairs(facts, first_new=3)) == {(0, 3), (1, 3), (2, 3)}


@pytest.mark.parametrize("wanted", [0.3, 0.66, 0.9, 0.97])
def test_only_names_that_are_less_alike_are_told_apart_at_a_glance(wanted: float) -> None:
    names = [facts_of(person).name for person in make(120, seed=7, copies=0.4).records]
    told = [far_apart(one, two, wanted) for one in names for two in names]
    alike = [likeness(one, two).value for one in names for two in names]
    assert all(value < wanted for apart, value in zip(told, alike, strict=True) if apart)
    assert any(told) or wanted < 0.5
