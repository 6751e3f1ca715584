"""What programs write beside the standards, or in later ones, each by a card made for it."""

from __future__ import annotations

import pytest

from desktop.domain.drafts import TieDraft
from desktop.formats.vcard import write_vcard

from .cards import card, people, person, troubles, values


def test_a_lost_begin_costs_nobody() -> None:
    raw = "VERSION:3.0\nFN:Ana\nEND:VCARD\n" + card("FN:Bo")
    assert [draft.name for draft in people(raw)] == ["Ana", "Bo"]
    (trouble,) = troubles(raw)
    assert (trouble.line, trouble.reason) == (1, "The card has no BEGIN; what is there was kept.")


def test_a_note_goes_on_over_lines_that_nobody_folded() -> None:
    raw = card(
        "FN:Ana", "NOTE:Milk and eggs", "for Monday", "", "Then bread", "TEL:1", "TITLE:Baker"
    )
    (draft,) = people(raw)
    assert draft.notes == ["Milk and eggs\nfor Monday\n\nThen bread"]
    assert values(draft, "phone") == [("", "1")]
    assert draft.title == "Baker"
    assert not troubles(raw)


def test_a_property_folded_before_its_colon_does_not_go_to_the_note() -> None:
    draft = person(
        "FN:Ana", "NOTE:a", "item1.TEL;TYPE=WORK;X-A=" + "b" * 50, " :12", "X-" + "a" * 80
    )
    assert values(draft, "phone") == [("work", "12")]
    assert draft.notes == ["a"]


def test_an_encoded_value_may_begin_on_the_line_after_its_head() -> None:
    raw = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", ";=D0=A2=D0=B0=D0=BD=D1=8F"
    assert person(*raw, version="2.1").given == "Таня"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("milk\\; eggs\\, bread", "milk; eggs, bread"),
        ("one\\ntwo", "one\ntwo"),
        ("see C:\\docs\\new", "see C:\\docs\\new"),
        ("\\\\server\\share", "\\\\server\\share"),
    ],
)
def test_2_1_has_no_escapes_but_many_write_those_of_3_0(written: str, text: str) -> None:
    assert person("FN:A", f"NOTE:{written}", version="2.1").notes == [text]


def test_a_quote_within_quotes_may_be_escaped() -> None:
    draft = person('ADR;LABEL="7 \\" Road, Bath":;;7 Road;Bath', "FN:A", version="4.0")
    assert (draft.addresses[0].text, draft.addresses[0].street) == ('7 " Road, Bath', "7 Road")
    draft = person('ADR;LABEL="C:\\";TYPE=work:;;7 Road;Bath', "FN:A", version="4.0")
    assert (draft.addresses[0].text, draft.addresses[0].label) == ("C:\\", "work")


def test_a_name_is_one_line_whatever_it_was() -> None:
    draft = person("N;ENCODING=QUOTED-PRINTABLE:Nobody=0D=0ANowhere;A\\nB", version="2.1")
    assert (draft.family, draft.given) == ("Nobody Nowhere", "A B")


def test_the_first_words_of_google_are_put_in_plain_words() -> None:
    draft = person("FN:A", "item1.TEL:1", "item1.X-ABLabel:GRAND_CENTRAL")
    assert values(draft, "phone") == [("Google Voice", "1")]


def test_a_messengers_address_is_no_longer_a_uri() -> None:
    assert values(person("FN:A", "IMPP:xmpp:ana%20b@example.org"), "messenger") == [
        ("", "ana b@example.org")
    ]


def test_the_lowest_pref_of_each_kind_is_the_preferred() -> None:
    draft = person(
        "FN:A",
        *("TEL;PREF=50:1", "TEL;PREF=2:2", "EMAIL;PREF=7:a@x.org", "EMAIL;PREF=1:b@x.org"),
        *("ADR;PREF=30:;;1 Road", "ADR:;;2 Road", "URL;PREF=abc:https://x.org", "TEL;PREF=0:3"),
        version="4.0",
    )
    assert [p.value for p in draft.points if p.preferred] == ["2", "b@x.org"]
    assert [a.street for a in draft.addresses if a.preferred] == ["1 Road"]


def test_a_phonetic_name_is_a_reading_and_not_the_name() -> None:
    draft = person(
        "N;ALTID=1;LANGUAGE=yue;PHONETIC=jyut;SCRIPT=Latn:syun1;zung1saan1;;;",
        "N;ALTID=1;LANGUAGE=zh-Hant:孫;中山;;;",
        "FN:孫中山",
        version="4.0",
    )
    assert (draft.family, draft.given, draft.phonetic) == ("孫", "中山", "syun1 zung1saan1")


def test_a_social_profile_names_its_network_and_its_user() -> None:
    draft = person(
        "FN:A",
        "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.social/@ana",
        'SOCIALPROFILE;SERVICE-TYPE=Some;VALUE=text;USERNAME="ana":ana',
        version="4.0",
    )
    found = [(point.service, point.value) for point in draft.points]
    assert found == [("mastodon", "https://example.social/@ana"), ("some", "ana")]


def test_the_finer_parts_of_an_address_make_its_street_where_there_is_none() -> None:
    draft = person(
        "FN:A",
        "ADR:;;;Berlin;;10117;Germany;4;;;2;Unter den Linden;Haus A;;;;;",
        "ADR:;;1 Road;Bath;;;;;;;9;Nowhere",
        version="4.0",
    )
    assert [a.street for a in draft.addresses] == ["2 Unter den Linden, Haus A, 4", "1 Road"]


def test_what_9554_has_for_a_name_is_read_in_its_five_parts() -> None:
    draft = person("N:Vega;Ana;;;Jr.;Gonzalez;Jr.", "FN:Ana Vega Gonzalez Jr.", version="4.0")
    assert (draft.family, draft.given, draft.suffix) == ("Vega", "Ana", "Jr.")


def test_pronouns_are_never_guessed_from_a_gender() -> None:
    assert person("FN:A", "GENDER:F;woman", "GRAMGENDER:FEMININE", version="4.0").pronouns == ""
    assert person("FN:A", "PRONOUNS;LANGUAGE=en:they/them", version="4.0").pronouns == "they/them"


def test_a_reading_stands_in_the_order_of_the_name() -> None:
    lines = ("X-PHONETIC-FIRST-NAME:タロウ", "X-PHONETIC-LAST-NAME:ヤマダ")
    assert person("N:山田;太郎;;;", "FN:山田太郎", *lines).phonetic == "ヤマダ タロウ"
    assert person("N:Yamada;Taro;;;", "FN:Taro Yamada", *lines).phonetic == "タロウ ヤマダ"


def test_a_list_of_evolution_is_a_group() -> None:
    draft = person(
        "FN:Choir",
        "X-EVOLUTION-LIST:TRUE",
        "EMAIL;X-EVOLUTION-DEST-CONTACT-UID=pas-id-1:Ana <ana@example.org>",
        "EMAIL:Bo <bo@example.org>",
    )
    assert (draft.kind, draft.members) == ("group", ["pas-id-1"])
    assert "KIND:group" in write_vcard(draft, "4.0")


def test_outlooks_other_telephones_and_lists_of_children_are_read() -> None:
    draft = person("FN:A", "X-MS-TEL;VOICE;COMPANY:1", "X-CHILDREN:Bo,Cy", version="2.1")
    assert values(draft, "phone") == [("company", "1")]
    assert draft.ties == [TieDraft("child", "Bo"), TieDraft("child", "Cy")]


def test_samsungs_own_labels_are_read_and_written_as_everybody_reads_them() -> None:
    draft = person(
        "FN:A",
        "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D7=A0=D7=99=D7=99=D7=93):1",
        "EMAIL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,Choir, old):a@x.org",
        "TEL;X-Summer house:2",
        "TEL;CAR:3",
        version="2.1",
    )
    assert values(draft, "phone") == [("נייד", "1"), ("Summer house", "2"), ("car", "3")]
    for version in ("3.0", "4.0"):
        text = write_vcard(draft, version)  # type: ignore[arg-type]
        assert "item1.TEL:1\r\nitem1.X-ABLabel:נייד\r\n" in text
        assert values(people(text)[0], "phone") == values(draft, "phone")
        assert values(people(text)[0], "email") == values(draft, "email")


def test_samsungs_address_is_read_where_there_is_no_other() -> None:
    alone = person("FN:A", "X-SAMSUNGADR:;;1 Road;Bath;;;", version="2.1")
    assert [a.street for a in alone.addresses] == ["1 Road"]
    assert write_vcard(alone).count("1 Road") == 1
    both = person("FN:A", "X-SAMSUNGADR:;;1;Bath;;;", "ADR;HOME:;;1 Road;Bath;;;", version="2.1")
    assert [a.street for a in both.addresses] == ["1 Road"]


def test_the_label_that_google_puts_on_everybody_is_no_tag() -> None:
    draft = person("FN:A", "CATEGORIES:myContacts,Family", "UID:a")
    assert draft.tags == ["Family"]
    assert "CATEGORIES:myContacts,Family" in write_vcard(draft, "3.0")


def test_a_relation_by_mail_is_called_by_it() -> None:
    draft = person("FN:A", "RELATED;TYPE=friend:mailto:ana@example.org", version="4.0")
    assert draft.ties == [TieDraft("friend", "ana@example.org")]
