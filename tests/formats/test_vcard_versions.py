"""What changes in a card that goes out in another version than it came in."""

from __future__ import annotations

from hashlib import sha256

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.formats.vcard import write_vcard

from .cards import people, person, sample, values
from .test_vcard_writer import PNG, lines


def test_preference_changes_with_the_version() -> None:
    three = person("FN:A", "N:;A;;;", "TEL;TYPE=cell,pref:1", "UID:a")
    assert "TEL;TYPE=cell;PREF=1:1" in lines(write_vcard(three, "4.0"))
    four = person("FN:A", "N:;A;;;", "TEL;PREF=1;TYPE=cell:1", "UID:a", version="4.0")
    assert "TEL;TYPE=cell;TYPE=pref:1" in lines(write_vcard(four, "3.0"))


def test_the_lowest_pref_is_the_one_that_3_0_prefers() -> None:
    four = person("FN:A", "TEL;PREF=9:1", "TEL;PREF=3:2", "EMAIL:a@x.org", version="4.0")
    text = lines(write_vcard(four, "3.0"))
    assert {"TEL;PREF=9:1", "TEL;TYPE=pref:2", "EMAIL:a@x.org"} <= set(text)


def test_what_each_version_writes_its_own_way_changes_with_it() -> None:
    three = person(
        *("FN:A", "EMAIL;TYPE=INTERNET,HOME:a@x.org", "GEO:52.5;13.4", "X-PRONOUNS:they/them"),
        *("ADR;TYPE=dom,WORK,postal:;;1 Road", "X-DEATHDATE:1990-01-02", "LABEL;TYPE=home:Rose 1"),
    )
    assert {
        *("EMAIL;TYPE=HOME:a@x.org", "GEO:geo:52.5,13.4", "PRONOUNS:they/them"),
        *("ADR;TYPE=WORK:;;1 Road", "DEATHDATE:1990-01-02", 'ADR;TYPE=home;LABEL="Rose 1":;;;;;;'),
    } <= set(lines(write_vcard(three, "4.0")))
    quoted = person("FN:A", 'ADR;TYPE=POSTAL,"Both; work and home":;;1', 'TEL;TYPE="voice,pref":2')
    assert {'ADR;TYPE="Both; work and home":;;1', "TEL;TYPE=voice;PREF=1:2"} <= set(
        lines(write_vcard(quoted, "4.0"))
    )
    four = person(
        *("FN:A", "TEL;TYPE=cell;VALUE=uri:tel:+44-20;ext=5", "GEO:geo:52.5,13.4"),
        *("PRONOUNS:they/them", "DEATHDATE:19900102"),
        version="4.0",
    )
    assert {
        *("TEL;TYPE=cell:+44-20\\;ext=5", "GEO:52.5;13.4"),
        *("X-PRONOUNS:they/them", "X-DEATHDATE:19900102"),
    } <= set(lines(write_vcard(four, "3.0")))


def test_what_3_0_cannot_say_of_a_birthday_goes_to_a_line_of_our_own() -> None:
    draft = PersonDraft(name="A", uid="a", occasions=[OccasionDraft("birthday", PartialDate(1985))])
    assert "X-KITH-OCCASION;TYPE=birthday;VALUE=text:1985" in lines(write_vcard(draft, "3.0"))
    assert "BDAY:1985" in lines(write_vcard(draft, "4.0"))


def test_a_relation_to_somebody_by_name_and_uid_is_read_by_programs_of_3_0() -> None:
    draft = PersonDraft(name="A", uid="a", ties=[TieDraft("friend", "Cy", "urn:uuid:1")])
    text = lines(write_vcard(draft, "3.0"))
    assert 'item1.X-ABRELATEDNAMES;X-KITH-UID="urn:uuid:1":Cy' in text
    assert "item1.X-ABLabel:friend" in text


def test_base64_as_2_1_has_it_becomes_3_0s() -> None:
    draft = person("FN:A", "PHOTO;BASE64:", "  iVBORw0K", "  Ggo=", "")
    assert "PHOTO;ENCODING=b:iVBORw0KGgo=" in lines(write_vcard(draft, "3.0"))


def test_a_messengers_address_is_written_as_a_uri() -> None:
    point = ContactPointDraft("messenger", "ana b%", "", "xmpp")
    draft = PersonDraft(name="A", uid="a", points=[point])
    assert "IMPP;X-SERVICE-TYPE=xmpp:xmpp:ana%20b%25" in lines(write_vcard(draft))


def test_a_yearless_birthday_changes_with_the_version() -> None:
    three = person("FN:A", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12")
    assert "BDAY:--0412" in lines(write_vcard(three, "4.0"))
    four = person("FN:A", "BDAY:--0412", version="4.0")
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12" in lines(write_vcard(four, "3.0"))


def test_a_photo_changes_with_the_version() -> None:
    three = person("FN:A", "PHOTO;ENCODING=b;TYPE=JPEG:iVBORw0KGgo=")
    assert "PHOTO:data:image/png;base64,iVBORw0KGgo=" in lines(write_vcard(three, "4.0"))
    four = person("FN:A", "PHOTO:data:image/png;base64,iVBORw0KGgo=", version="4.0")
    assert "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=" in lines(write_vcard(four, "3.0"))


def test_a_photo_made_from_the_cards_own_leaves_the_card_its_photo() -> None:
    draft = sample("android-ios613.vcf")[0]
    assert draft.photo is not None
    original = write_vcard(draft, "3.0")
    digest = sha256(draft.photo.content).hexdigest()
    draft.photo = PhotoDraft(PNG, "image/png", made_from=digest)
    assert write_vcard(draft, "3.0") == original
    draft.photo = PhotoDraft(PNG, "image/png")
    assert "PHOTO;ENCODING=b;TYPE=PNG:" in write_vcard(draft, "3.0")


def test_groups_and_organisations_are_what_each_version_calls_them() -> None:
    choir = sample("made-apple-yearless-group.vcf")[1]
    assert {"KIND:group", "MEMBER:urn:uuid:ida-1"} <= set(lines(write_vcard(choir, "4.0")))
    choir = sample("made-dates-v4.vcf")[4]
    text = lines(write_vcard(choir, "3.0"))
    assert "X-ADDRESSBOOKSERVER-KIND:group" in text
    assert sum(line.startswith("X-ADDRESSBOOKSERVER-MEMBER:") for line in text) == 3
    company = sample("calcard-macos15-company.vcf")[0]
    assert "KIND:org" in lines(write_vcard(company, "4.0"))
    company.kind = "person"
    assert "KIND:org" not in lines(write_vcard(company, "4.0"))
    assert "X-ABShowAs:COMPANY" not in lines(write_vcard(company, "4.0"))


def test_a_label_block_joins_its_address_in_4_0() -> None:
    draft = person("FN:A", "ADR;TYPE=home:;;Rose 1;;;;", "LABEL;TYPE=home:Rose 1\\nTown, X")
    assert 'ADR;TYPE=home;LABEL="Rose 1^nTown, X":;;Rose 1;;;;' in lines(write_vcard(draft, "4.0"))


def test_a_label_without_quotes_gets_them() -> None:
    (draft,) = sample("ez-issue114-label.vcf")
    (line,) = [line for line in lines(write_vcard(draft, "4.0")) if line.startswith("ADR")]
    assert 'LABEL="Dummy' in line
    assert line.endswith('":;BHG01:;Dummy-Dummy-Strasse 1;Bad Homburg;;61352;Germany')


def test_2_1_becomes_modern() -> None:
    draft = person(
        "N:Öberg;Åsa",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85sa, =C3=96berg",
        "TEL;WORK;VOICE;PREF:1",
        "X-ODD;FLAG:a\\;b;c,d",
        "UID:a",
        version="2.1",
    )
    assert lines(write_vcard(draft, "3.0")) == [
        "N:Öberg;Åsa",
        "FN:Åsa\\, Öberg",
        "TEL;TYPE=WORK;TYPE=VOICE;TYPE=PREF:1",
        "X-ODD;TYPE=FLAG:a\\;b;c\\,d",
        "UID:a",
    ]
    assert "TEL;TYPE=WORK;TYPE=VOICE;PREF=1:1" in lines(write_vcard(draft, "4.0"))


def test_a_nested_card_is_kept_as_an_agent() -> None:
    draft = sample("android-nested.vcf")[0]
    three = write_vcard(draft, "3.0")
    assert three.count("AGENT:BEGIN:VCARD\\nVERSION:2.1\\nN:nest") == 2
    assert "RELATED;TYPE=agent;VALUE=text:BEGIN:VCARD" in write_vcard(draft, "4.0")
    assert values(people(three)[0], "phone") == [("", "1")]
