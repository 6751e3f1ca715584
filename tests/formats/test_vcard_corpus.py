"""Every sample card gives the people and fields that its README promises."""

from __future__ import annotations

from hashlib import sha1

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import OccasionDraft, TieDraft

from .cards import VCARDS, sample, troubles, values

PEOPLE = {
    "ez-android.vcf": 6,
    "kc-quoted-printable.vcf": 5,
    "android-shift-jis.vcf": 3,
    "jd-five.vcf": 5,
    "made-dates-v4.vcf": 5,
    "made-apple-yearless-group.vcf": 2,
    "made-cr-only.vcf": 2,
    "made-utf16-bom.vcf": 2,
}


@pytest.mark.parametrize("name", sorted(path.name for path in VCARDS.glob("*.vcf")))
def test_a_sample_gives_each_of_its_people_with_a_name_and_a_key(name: str) -> None:
    found = sample(name)
    assert len(found) == PEOPLE.get(name, 1)
    for draft in found:
        assert draft.name
        assert draft.source is not None
        assert draft.source.key
        assert draft.source.format == "vcard"
        assert "�" not in draft.source.text


def test_nobody_is_dropped_for_want_of_a_name() -> None:
    named = [(draft.name, draft.name_made) for draft in sample("ez-android.vcf")]
    assert named[:2] == [("john.doe@company.com", True), ("jane.doe@company.com", True)]
    assert all(name.startswith("Ñ") and not made for name, made in named[2:])
    assert all(draft.tags == ["My Contacts"] for draft in sample("ez-android.vcf")[:4])


def test_gmail_keeps_an_unescaped_comma_and_labels_dates_and_relations() -> None:
    (draft,) = sample("ez-gmail.vcf")
    assert draft.name == "Mr. John Richter, James Doe Sr."
    assert draft.additional == "Richter, James"
    assert OccasionDraft("anniversary", PartialDate(1975, 3, 1)) in draft.occasions
    assert draft.ties == [TieDraft("spouse", "Jenny")]
    assert draft.addresses[0].extended.startswith("Crescent moon drive\n555-asd")
    assert values(draft, "web") == [("work", "http://www.ibm.com")]


def test_evolution_has_an_anniversary_and_three_relations() -> None:
    (draft,) = sample("ez-evolution.vcf")
    assert (draft.organisation, draft.department) == ("IBM", "Accounting / Dungeon")
    assert OccasionDraft("anniversary", PartialDate(1980, 3, 22)) in draft.occasions
    assert draft.ties == [
        TieDraft("spouse", "Maria"),
        TieDraft("manager", "Big Blue"),
        TieDraft("assistant", "Little Red"),
    ]


def test_every_field_of_gmail_is_read() -> None:
    (draft,) = sample("ez-gmail-all-fields.vcf")
    assert len(values(draft, "email")) == 5
    assert len(values(draft, "phone")) == 11
    assert len(values(draft, "messenger")) == 8
    assert ("CustomEmailCategory", "customcategory@example.com") in values(draft, "email")
    assert ("home page", "http://www.example4.com") in values(draft, "web")
    assert ("home fax", "5555551117") in values(draft, "phone")
    assert len(draft.ties) == 16
    assert TieDraft("mother", "Name4") in draft.ties
    assert OccasionDraft("other", PartialDate(2000, 9, 12), "CustomDateCategory") in draft.occasions


def test_two_lines_with_one_altid_are_one_birthday() -> None:
    (draft,) = sample("ez-fullcontact-v4.vcf")
    assert draft.occasions == [OccasionDraft("birthday", PartialDate(2016, 8, 1))]
    assert len(values(draft, "email")) == 5
    assert len(values(draft, "phone")) == 9


def test_outlook_2003_is_read_as_2_1() -> None:
    (draft,) = sample("ez-outlook-2003.vcf")
    assert (draft.name, draft.organisation) == ("John Doe III", "Company, The")
    assert draft.notes == ["This is the note field!!\nSecond line\n\nThird line is empty"]
    assert ("work", "BusinessPhone") in values(draft, "phone")
    assert draft.addresses[0].text.endswith("United States of America")


def test_an_unquoted_label_with_colons_does_not_lose_the_address() -> None:
    (draft,) = sample("ez-issue114-label.vcf")
    assert draft.name == "Dummy, Dummy"
    assert len(values(draft, "phone")) == 2
    address = draft.addresses[0]
    assert (address.street, address.locality) == ("Dummy-Dummy-Strasse 1", "Bad Homburg")
    assert (address.postcode, address.country) == ("61352", "Germany")


def test_folds_inside_letters_are_undone_before_decoding() -> None:
    (draft,) = sample("kc-folded-inside-letters.vcf")
    assert draft.notes[0].endswith("строка более 70 символов.")


def test_soft_breaks_do_not_swallow_the_next_property() -> None:
    found = sample("kc-quoted-printable.vcf")
    assert [values(draft, "web") for draft in found[1:3]] == [
        [("", "http://some-webseite.com")]
    ] * 2
    assert found[0].addresses[0].street == "DDDDDDDDDDDDDDD-Staße 2\n00000 DDDDDDDDDD"


def test_a_relation_may_be_a_name() -> None:
    (draft,) = sample("kc-related-text.vcf")
    assert draft.ties == [TieDraft("child", "Child Tester")]
    assert values(draft, "web") == [("random_label", "http://www.example.com")]


def test_a_full_card_of_4_0_is_read() -> None:
    (draft,) = sample("kc-full-v4.vcf")
    assert values(draft, "phone")[0] == ("home", "+44-555-555-5555;ext=5555")
    assert OccasionDraft("birthday", PartialDate(1953, 10, 15)) in draft.occasions
    assert OccasionDraft("anniversary", PartialDate(1996, 4, 15)) in draft.occasions
    assert draft.photo is None
    assert [point.value for point in draft.points if point.preferred] == [
        "+44-555-555-5555;ext=5555",
        "detective@sherlockholmes.com",
        "detective@sherlockholmes.com",
    ]


def test_kde_joins_two_addresses_by_a_private_letter() -> None:
    (draft,) = sample("kc-legacy-messaging.vcf")
    assert [(point.service, point.value) for point in draft.points] == [
        ("twitter", "kdecommunity"),
        ("irc", "konqui"),
        ("xmpp", "one@test.org"),
        ("xmpp", "two@test.org"),
    ]


def test_companies_are_organisations() -> None:
    assert sample("kc-apple-item.vcf")[0].kind == "organisation"
    company = sample("calcard-macos15-company.vcf")[0]
    assert (company.kind, company.name, company.organisation) == ("organisation", *["{NAME}"] * 2)


def test_a_complicated_card_of_2_1_is_read() -> None:
    (draft,) = sample("android-complicated-v21.vcf")
    assert (draft.name, draft.given, draft.family) == ("Joe Due", "Forrest", "Gump")
    assert draft.department == "Sales Dept.;Manager / Fish keeper"
    assert draft.title == "Shrimp Man"
    assert draft.occasions == [OccasionDraft("birthday", PartialDate(1980, 1, 1))]
    assert draft.notes[1] == ("Now's the time for all folk to come to the aid of their country.")
    assert draft.photo is not None
    assert draft.photo.mime == "image/jpeg"


def test_shift_jis_is_decoded_before_it_is_split() -> None:
    found = sample("android-shift-jis.vcf")
    assert [draft.name for draft in found] == ["安藤ロイド3", "安藤ロイド4", "安藤ロイド5"]
    assert found[0].phonetic == "ｱﾝﾄﾞｳﾛｲﾄﾞ3"


def test_comment_lines_are_told_but_not_those_inside_a_note() -> None:
    (draft,) = sample("android-comment-lines.vcf")
    assert draft.notes == [
        "This is an (sharp ->#<- sharp) example. This message must NOT be ignored."
    ]
    found = troubles((VCARDS / "android-comment-lines.vcf").read_bytes())
    assert [(trouble.line, trouble.reason) for trouble in found] == [
        (6, "A comment was passed over."),
        (9, "A comment was passed over."),
    ]


def test_what_follows_a_nested_card_belongs_to_the_outer() -> None:
    (draft,) = sample("android-nested.vcf")
    assert draft.family == "parent"
    assert values(draft, "phone") == [("", "1")]
    assert draft.source is not None
    assert "N:nest1" in draft.source.text


def test_2_1_knows_few_escapes() -> None:
    (draft,) = sample("android-backslash.vcf")
    assert draft.name == "A;B\\C\\;D:E\\\\"
    assert (draft.given, draft.additional) == ("A;B\\", "C\\;")
    assert (draft.prefix, draft.suffix) == ("D", ":E")


@pytest.mark.parametrize(
    ("name", "digest", "mime"),
    [
        ("android-ios613.vcf", "image/jpeg", 5165),
        ("android-photo-no-blank.vcf", "image/jpeg", 3888),
        ("eds-photo.vcf", "image/png", 2780),
        ("calcard-macos15-company.vcf", "image/png", 123),
        ("sabre-photo-bare-base64.vcf", "image/jpeg", 19685),
    ],
)
def test_photos_decode_whole_and_are_typed_by_their_bytes(
    name: str, digest: str, mime: int
) -> None:
    (draft,) = sample(name)
    assert draft.photo is not None
    assert (draft.photo.mime, len(draft.photo.content)) == (digest, mime)


def test_the_same_photo_has_the_same_bytes_in_both_android_cards() -> None:
    photos = [
        sample(name)[0].photo
        for name in ("android-photo-no-blank.vcf", "android-complicated-v21.vcf")
    ]
    assert len({sha1(photo.content).hexdigest() for photo in photos if photo}) == 1


def test_readings_are_read() -> None:
    (draft,) = sample("android-sort-as-v4.vcf")
    assert (draft.name, draft.phonetic) == ("安藤 ロイド", "あんどう ろいど")


def test_the_same_person_comes_from_four_programs() -> None:
    names = ("android", "google", "ios", "sogo")
    found = [sample(f"same-person-{name}.vcf")[0] for name in names]
    assert {draft.name for draft in found} == {"Testé de Cozy"}
    assert {draft.notes[0] for draft in found} == {"46b12,\n3ème étage droite."}
    ios = found[2].occasions[0]
    assert ios.when == PartialDate(None, 2, 2)


def test_a_mailing_list_is_left_out_and_said_so() -> None:
    (trouble,) = troubles((VCARDS / "same-person-sogo.vcf").read_bytes())
    assert trouble.line == 19
    assert "mailing list" in trouble.reason


def test_android_keeps_nicknames_relations_and_events_in_a_property_of_its_own() -> None:
    (draft,) = sample("cozy-android-full.vcf")
    assert draft.nickname == "Pseudo"
    assert len(draft.ties) == 14
    assert TieDraft("domestic partner", "Domestic Partner") in draft.ties
    assert [(o.kind, o.label) for o in draft.occasions] == [
        ("birthday", ""),
        ("anniversary", ""),
        ("other", ""),
        ("other", "Date Personnalisé"),
    ]


def test_five_people_with_empty_lines_between() -> None:
    found = sample("jd-five.vcf")
    assert found[0].occasions[0].when == PartialDate(1908, 10, 25)
    assert found[1].notes[0].startswith("Interessen: Internet trollen, Kekse backen, Videos")


def test_dates_may_be_partly_known() -> None:
    ida, leap, year, month, choir = sample("made-dates-v4.vcf")
    assert [o.when for o in ida.occasions] == [
        PartialDate(None, 4, 12),
        PartialDate(2009, 8, 8),
        PartialDate(text="circa 1800"),
    ]
    assert [draft.occasions[0].when for draft in (leap, year, month)] == [
        PartialDate(1996, 2, 29),
        PartialDate(1985),
        PartialDate(1985, 4),
    ]
    assert ida.tags == ["Choir", "Müsli, Inc."]
    assert ida.ties[0].uid.endswith("0002")
    assert choir.kind == "group"
    assert len(choir.members) == 3


def test_apple_writes_1604_for_no_year_and_groups_of_its_own() -> None:
    ida, choir = sample("made-apple-yearless-group.vcf")
    assert [(o.kind, o.when) for o in ida.occasions] == [
        ("birthday", PartialDate(None, 2, 29)),
        ("anniversary", PartialDate(None, 6, 1)),
    ]
    assert ("Boat", "+44 20 7946 0123") in values(ida, "phone")
    assert (choir.kind, choir.members) == ("group", ["urn:uuid:ida-1"])


@pytest.mark.parametrize("name", ["made-cr-only.vcf", "made-utf16-bom.vcf"])
def test_line_ends_and_encodings_make_no_difference(name: str) -> None:
    assert [draft.name for draft in sample(name)] == ["Åsa Öberg", "Ζωή Ρήγα"]


def test_only_line_ends_end_lines() -> None:
    (draft,) = sample("made-odd-characters.vcf")
    assert draft.name == "Line\u2028Separator"
    assert "\u200d" in draft.notes[0]
    assert values(draft, "email") == [("home", "line@example.org")]
