"""The rest of what the samples' README promises: values, and what comes back at export."""

from __future__ import annotations

import re

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import OccasionDraft, TieDraft
from desktop.formats.vcard import write_vcard
from desktop.formats.vcard.heads import parted_property
from desktop.formats.vcard.values import from_base64, from_data_uri

from .cards import VCARDS, people, sample, values

VERSIONS = ("3.0", "4.0")

# Lines without a field of their own, as they stand in the sample.
KEPT = {
    "ez-evolution.vcf": [
        'TEL;X-COUCHDB-UUID="c2fa1caa-2926-4087-8971-609cfc7354ce";TYPE=CELL:',
        'EMAIL;TYPE=WORK;X-COUCHDB-UUID="83a75a5d-2777-45aa-bab5-76a4bd972490":',
        'X-COUCHDB-APPLICATION-ANNOTATIONS:{"Evolution":',
    ],
    "ez-fullcontact-v4.vcf": [
        "ORG:Organization2;Department2",
        "TITLE:Title2",
        "X-FCENCODED-582D46432D52656C617465644E616D65733A4D6F74686572:Mother",
        "X-FCENCODED-582D46432D4F7468657244617465733A437573746F6D54595045:2016-08-04",
    ],
    "kc-full-v4.vcf": [
        "GENDER:M", "LANG;TYPE=work;PREF=", "TZ:London/Europe", "PHOTO:", "REV:2014722T222710Z",
        "CALURI;", "FBURL;", "CALADRURI;",
    ],
    "jd-five.vcf": ["X-MAIDENNAME:Iser", "BIRTHPLACE:Hörstel"],
    "made-dates-v4.vcf": [
        'X-UNKNOWN;X-PARAM="a,b;c:d":kept\\, please',
        "urn:uuid:5a1f0000-0000-4000-8000-0000000000ff",
    ],
    "android-sort-as-v4.vcf": ['ORG;TYPE=WORK;SORT-AS="ぐーぐる;けんさくぶもん":グーグル;検索部門'],
    "kc-apple-item.vcf": ["X-ABShowAs-ABShowAs:COMPANY", "item1.ADR;"],
    "cozy-android-full.vcf": ["X-ANDROID-CUSTOM:vnd.android.cursor.item/"],
    "calcard-macos15-company.vcf": ["X-ABShowAs:COMPANY", "{NAME}"],
}  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", KEPT)
def test_what_has_no_field_of_its_own_comes_back(name: str, version: str) -> None:
    written = "".join(write_vcard(draft, version) for draft in sample(name))  # type: ignore[arg-type]
    text = written.replace("\r\n ", "")
    for line in KEPT[name]:
        assert line in text


def test_soft_breaks_do_not_end_a_note_or_a_name() -> None:
    found = sample("ez-android.vcf")
    assert [re.sub("[Ñ ]", "", draft.name) for draft in found[2:]] == [""] * 4
    assert [len(note) > 30 for note in found[3].notes] == [True, True]
    assert {re.sub("[Ñ ]", "", note) for note in found[3].notes} == {""}


def test_gmail_has_the_name_in_parts() -> None:
    (draft,) = sample("ez-gmail.vcf")
    assert (draft.prefix, draft.given, draft.family, draft.suffix) == ("Mr.", "John", "Doe", "Sr.")


def test_every_address_and_every_date_of_gmail_is_read() -> None:
    (draft,) = sample("ez-gmail-all-fields.vcf")
    assert [address.street for address in draft.addresses] == [
        f"{number} Main St" for number in range(111, 116)
    ]
    assert OccasionDraft("anniversary", PartialDate(1930, 3, 20)) in draft.occasions
    assert OccasionDraft("other", PartialDate(1776, 7, 4)) in draft.occasions


@pytest.mark.parametrize("version", VERSIONS)
def test_a_key_with_indented_lines_comes_back_with_the_same_bytes(version: str) -> None:
    (draft,) = sample("ez-outlook-2003.vcf")
    raw = (VCARDS / "ez-outlook-2003.vcf").read_text("latin-1")
    key = from_base64(re.findall(r"KEY;X509;ENCODING=BASE64:(.*?)\n\s*\n", raw, re.S)[0])
    text = write_vcard(draft, version).replace("\r\n ", "")  # type: ignore[arg-type]
    (line,) = [line for line in text.split("\r\n") if line.startswith("KEY")]
    value = parted_property(line)[1]
    assert len(key) > 700
    assert (from_data_uri(value) if version == "4.0" else from_base64(value)) == key
    assert re.search(r"^FBURL:.*\?", text, re.M)


def test_two_telephones_and_the_mail_come_out_beside_a_broken_address() -> None:
    (draft,) = sample("ez-issue114-label.vcf")
    assert len(values(draft, "phone")) == 2
    assert [value.partition("@")[1] for _, value in values(draft, "email")] == ["@"]


def test_sherlock_has_three_telephones() -> None:
    (draft,) = sample("kc-full-v4.vcf")
    assert values(draft, "phone") == [
        ("home", "+44-555-555-5555;ext=5555"),
        ("mobile", "+44-555-555-6666"),
        ("work", "+44-555-555-7777"),
    ]
    assert draft.pronouns == ""


def test_an_address_in_a_group_needs_no_label() -> None:
    (draft,) = sample("kc-apple-item.vcf")
    assert [(a.label, a.locality) for a in draft.addresses] == [("work", "CITY")]


def test_ios_has_a_labelled_web_page() -> None:
    (draft,) = sample("android-ios613.vcf")
    assert values(draft, "web") == [("home page", "www.smithauto.com")]
    assert draft.name == "Bob Smith"


def test_relations_are_by_uid_and_by_name() -> None:
    ida = sample("made-dates-v4.vcf")[0]
    assert ida.ties == [
        TieDraft("friend", "", "urn:uuid:5a1f0000-0000-4000-8000-000000000002"),
        TieDraft("spouse", "Oskar Nowhere"),
    ]


def test_the_four_cards_of_one_person_agree_where_they_can() -> None:
    found = [sample(f"same-person-{name}.vcf")[0] for name in ("android", "google", "ios", "sogo")]
    mails = [{value for _, value in values(draft, "email")} for draft in found]
    assert all(mail & mails[0] for mail in mails)
    assert {draft.title for draft in found if draft.title} == {"Tésteur Fou"}


def test_a_type_in_quotes_is_as_many_types_as_it_names() -> None:
    (draft,) = sample("made-odd-characters.vcf")
    assert values(draft, "email") == [("home", "line@example.org")]
    again = people(write_vcard(draft, "4.0"))[0]
    assert (again.notes, again.name) == (draft.notes, draft.name)
