"""The rules of reading, each by a card made for it."""

from __future__ import annotations

import base64
import io
import time

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import PersonDraft, TieDraft
from desktop.formats.vcard import read_vcards

from .cards import card, people, person, records, troubles, values

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
PNG64 = base64.b64encode(PNG).decode()


class Trickle(io.BytesIO):
    """A stream that gives three bytes at a time."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(3, size) if size and size > 0 else 3)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_encoding_and_line_end_gives_the_same_person(end: str, encoding: str) -> None:
    text = card("FN:Åsa Öberg", "NOTE:one", " two").replace("\r\n", end)
    (draft,) = people(text.encode(encoding))
    assert (draft.name, draft.notes) == ("Åsa Öberg", ["onetwo"])


def test_a_stream_may_come_in_any_pieces() -> None:
    text = card("FN:Åsa", "NOTE:a\\nb") + card("FN:Bo", "PHOTO;ENCODING=b:" + PNG64)
    whole = [r.name for r in people(text)]
    pieces = [
        r.name for r in read_vcards(Trickle(text.encode()), "x") if isinstance(r, PersonDraft)
    ]
    assert whole == pieces == ["Åsa", "Bo"]


def test_windows_1252_is_the_last_resort() -> None:
    (draft,) = people(card("FN:Åsa – €").encode("cp1252"))
    assert draft.name == "Åsa – €"


def test_letters_that_are_lost_are_told() -> None:
    raw = card("FN:A", "NOTE:xx").encode("utf-16").replace("xx".encode("utf-16-le"), b"\x00\xd8x\0")
    (trouble,) = troubles(raw)
    assert trouble.reason == "Some letters of this card were lost; � stands where they were."


def test_each_line_is_decoded_by_itself() -> None:
    mixed = card("FN:XX", "NOTE:ł").encode().replace(b"XX", b"\xc5sa")
    (draft,) = people(mixed)
    assert (draft.name, draft.notes) == ("Åsa", ["ł"])


def test_a_character_set_that_does_not_exist_is_passed_over() -> None:
    draft = person("FN;CHARSET=X-NONE:Åsa", "NOTE;CHARSET=punycode:ł", version="2.1")
    assert (draft.name, draft.notes) == ("Åsa", ["ł"])


@pytest.mark.parametrize(
    "lines",
    [
        ("NOTE;ENCODING=QUOTED-PRINTABLE:one =", "two=0D=0Athree"),
        ("NOTE;QUOTED-PRINTABLE:one =", "two=0Athree"),
        ("NOTE;QUOTED-PRINTABLE:", "=6Fne two=0Athree"),
        ("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=6F=6E=65=20=", " =74=77=6F=0A=74hree"),
    ],
)
@pytest.mark.parametrize("version", ["2.1", "3.0"])
def test_quoted_printable_in_its_many_forms(lines: tuple[str, ...], version: str) -> None:
    draft = person("FN:A", *lines, "TITLE:after", version=version)
    assert draft.notes == ["one two\nthree"]
    assert draft.title == "after"


@pytest.mark.parametrize(
    "lines",
    [
        (f"PHOTO;ENCODING=b;TYPE=JPEG:{PNG64}",),
        (f"PHOTO;ENCODING=BASE64:{PNG64[:60]}", f"  {PNG64[60:120]}", f"    {PNG64[120:]}"),
        ("PHOTO;BASE64:", f"{PNG64[:60]}", f"{PNG64[60:]}"),
        ("PHOTO;BASE64:", f" {PNG64[:60]}", f" {PNG64[60:]}", ""),
        (f"PHOTO;VALUE=binary:{PNG64.rstrip('=')}",),
        (f"PHOTO:data:image/jpeg;base64,{PNG64}",),
        (f"PHOTO;ENCODING=b;VALUE=uri:data:image/png;base64\\,{PNG64}",),
    ],
)
def test_a_photo_in_its_many_forms(lines: tuple[str, ...]) -> None:
    draft = person("FN:A", *lines, "TITLE:after")
    assert draft.photo is not None
    assert (draft.photo.content, draft.photo.mime) == (PNG, "image/png")
    assert draft.title == "after"


def test_a_photo_elsewhere_is_not_fetched() -> None:
    assert person("FN:A", "PHOTO;VALUE=uri:https://example.org/a.png").photo is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("19800322", PartialDate(1980, 3, 22)),
        ("1980-03-22", PartialDate(1980, 3, 22)),
        ("1980-03-22T10:00:00+02:00", PartialDate(1980, 3, 22)),
        ("19531015T231000Z", PartialDate(1953, 10, 15)),
        ("--0412", PartialDate(None, 4, 12)),
        ("--04-12", PartialDate(None, 4, 12)),
        (" --04-12", PartialDate(None, 4, 12)),
        ("---12", PartialDate(day=12)),
        ("--04", PartialDate(month=4)),
        ("1985", PartialDate(1985)),
        ("1985-04", PartialDate(1985, 4)),
        ("1604-02-29", PartialDate(None, 2, 29)),
        ("0000-02-29", PartialDate(None, 2, 29)),
        ("1980-3-2", PartialDate(1980, 3, 2)),
        ("1980-03-22Z", PartialDate(1980, 3, 22)),
        ("1980-00-00", PartialDate(1980)),
        ("1980-03-00", PartialDate(1980, 3)),
        ("1980-00-22", PartialDate(text="1980-00-22")),
        ("1980/03/22", PartialDate(1980, 3, 22)),
        ("22.03.1980", PartialDate(1980, 3, 22)),
        ("Tue, 22 Dec 2009", PartialDate(2009, 12, 22)),
        ("March 22, 1980", PartialDate(1980, 3, 22)),
        ("03/04/1980", PartialDate(text="03/04/1980")),
        ("206-12-15", PartialDate(text="206-12-15")),
        ("1981-02-29", PartialDate(text="1981-02-29")),
        ("around 1800", PartialDate(text="around 1800")),
    ],
)
def test_dates_in_every_form(text: str, when: PartialDate) -> None:
    assert person("FN:A", f"BDAY:{text}").occasions[0].when == when


def test_apple_may_omit_another_year() -> None:
    draft = person("FN:A", "BDAY;X-APPLE-OMIT-YEAR=1700:1700-05-01")
    assert draft.occasions[0].when == PartialDate(None, 5, 1)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Nowhere;Ida;Marie,Luise;Dr.;Jr.", "NICKNAME:Idy"), "Dr. Ida Marie, Luise Nowhere Jr."),
        (("N:欧阳;建国;;;",), "欧阳建国"),
        (("N:;;;;", "NICKNAME:Idy", "ORG:Choir"), "Idy"),
        (("ORG:Choir;Altos", "EMAIL:i@example.org"), "Choir"),
        (("TEL:123", "EMAIL:i@example.org"), "i@example.org"),
        (("FN:", "TEL:123"), "123"),
        ((), ""),
    ],
)
def test_a_missing_name_is_made_from_what_is_there(lines: tuple[str, ...], name: str) -> None:
    draft = person(*lines)
    assert (draft.name, draft.name_made) == (name, True)


def test_n_may_have_few_parts_or_many() -> None:
    assert person("FN:A", "N:Nowhere").family == "Nowhere"
    assert person("FN:A", "N:a;b;c;d;e;f;g").suffix == "e"


def test_parameters_in_their_many_forms() -> None:
    draft = person(
        "FN:A",
        "TEL;WORK;FAX:1",
        "TEL;TYPE=home;TYPE=cell:2",
        'TEL;TYPE="voice,home":3',
        "TEL;type=X-Boat;TYPE=pref:4",
        "item1.TEL;TYPE=work:5",
        "item1.X-ABLabel:Büro^n",
        'tel;type=CELL;x-odd="a;b:c":6',
        "TEL;:7",
    )
    assert values(draft, "phone") == [
        ("work fax", "1"),
        ("mobile", "2"),
        ("home", "3"),
        ("Boat", "4"),
        ("Büro^n", "5"),
        ("mobile", "6"),
        ("", "7"),
    ]
    assert draft.points[3].preferred


def test_carets_in_parameters_are_undone() -> None:
    draft = person("FN:A", "ADR;LABEL=^'Rose^' ^^ 1^nTown:;;Rose 1;;;;", version="4.0")
    assert draft.addresses[0].text == '"Rose" ^ 1\nTown'


def test_web_addresses_lose_needless_backslashes_and_profiles_are_known() -> None:
    draft = person(
        "FN:A",
        "URL:http\\://example.org/a\\,b",
        "URL:https://www.linkedin.com/in/ida",
        "X-SOCIALPROFILE;type=twitter;x-user=ida:x-apple:ida",
        "IMPP;X-SERVICE-TYPE=Skype:skype:ida.n",
        "IMPP:xmpp:ida@example.org",
    )
    assert [(p.kind, p.service, p.value) for p in draft.points] == [
        ("web", "", "http://example.org/a,b"),
        ("profile", "linkedin", "https://www.linkedin.com/in/ida"),
        ("profile", "twitter", "ida"),
        ("messenger", "skype", "ida.n"),
        ("messenger", "xmpp", "ida@example.org"),
    ]


def test_relations_are_by_name_or_by_uid() -> None:
    draft = person(
        "FN:A",
        "RELATED;TYPE=friend:urn:uuid:1",
        "RELATED;VALUE=text;TYPE=spouse:Oskar: the one",
        "X-SPOUSE:Oskar",
        version="4.0",
    )
    assert draft.ties == [
        TieDraft("friend", "", "urn:uuid:1"),
        TieDraft("spouse", "Oskar: the one"),
        TieDraft("spouse", "Oskar"),
    ]


def test_an_organisation_or_a_group_is_not_a_person() -> None:
    assert person("FN:A", "KIND:org", version="4.0").kind == "organisation"
    assert person("FN:A", "KIND:group", version="4.0").kind == "group"
    assert person("FN:A", "X-ABShowAs:COMPANY").kind == "organisation"


def test_kith_keeps_its_own_words() -> None:
    assert person("FN:A", "X-KITH-STAGE:attention").extras == {"stage": "attention"}


def test_a_second_import_finds_the_card_by_its_key() -> None:
    with_uid, without = person("FN:A", "UID:abc"), person("FN:A")
    assert with_uid.source is not None
    assert without.source is not None
    assert with_uid.source.key == "abc"
    again = person("FN:A")
    assert again.source is not None
    assert len(without.source.key) == 64
    assert without.source.key == again.source.key


def test_apples_own_identifier_stands_in_for_a_uid() -> None:
    draft = person("FN:A", "X-ABUID:5AD380FD\\:ABPerson")
    assert draft.source is not None
    assert (draft.uid, draft.source.key) == ("", "5AD380FD:ABPerson")


def test_the_source_keeps_unknown_lines() -> None:
    draft = person("FN:A", "X-Odd;a=b:kept\\, please")
    assert draft.source is not None
    assert "X-Odd;a=b:kept\\, please" in draft.source.text


def test_a_missing_end_keeps_what_is_there() -> None:
    text = card("FN:A").replace("END:VCARD\r\n", "") + card("FN:B")
    assert [draft.name for draft in people(text)] == ["A", "B"]
    (trouble,) = troubles(text)
    assert trouble.line == 1
    assert "no END" in trouble.reason


@pytest.mark.parametrize("version", ["2.1", "3.0"])
def test_a_missing_end_among_many_costs_nobody(version: str) -> None:
    cards = [card(f"FN:Person {n}", version=version) for n in range(60)]
    cards[1] = cards[1].replace("END:VCARD\r\n", "")
    assert [draft.name for draft in people("".join(cards))] == [f"Person {n}" for n in range(60)]


def test_a_file_cut_off_keeps_its_last_card() -> None:
    text = card("FN:A") + card("FN:B", "NOTE:long")[:40]
    assert [draft.name for draft in people(text)] == ["A", "B"]


def test_an_agent_stays_with_its_card() -> None:
    inner = ["AGENT:", *card("FN:Inner", "TEL:9").split("\r\n")[:-1]]
    draft = person("FN:Outer", *inner, "TEL:1", version="2.1")
    assert (draft.name, values(draft, "phone")) == ("Outer", [("", "1")])
    draft = person("FN:Outer", *inner, "TEL:1", version="3.0")
    assert (draft.name, values(draft, "phone")) == ("Outer", [("", "1")])


def test_junk_is_told_with_its_line_and_the_card_kept() -> None:
    text = card("FN:A", "no property at all", "TEL:1")
    (draft,) = people(text)
    assert values(draft, "phone") == [("", "1")]
    (trouble,) = troubles(text)
    assert (trouble.origin, trouble.line) == ("test.vcf", 4)
    assert trouble.excerpt == "no property at all"


def test_what_stands_between_cards_is_told() -> None:
    text = "Hello\r\n" + card("FN:A") + "\r\nEND:VCARD\r\n" + card("FN:B") + "bye\r\n"
    assert [draft.name for draft in people(text)] == ["A", "B"]
    assert [(t.line, t.excerpt) for t in troubles(text)] == [
        (1, "Hello"),
        (7, "END:VCARD"),
        (12, "bye"),
    ]


def test_one_bad_card_stops_no_other() -> None:
    bad = b"BEGIN:VCARD\nFN;CHARSET=\x00\xff:\xfe\xff\nBDAY:\x00\nPHOTO;BASE64:@@@\nEND:VCARD\n"
    found = people(card("FN:A").encode() + bad + card("FN:B").encode())
    assert [found[0].name, found[2].name] == ["A", "B"]


def test_begin_and_end_in_any_case_and_no_version() -> None:
    assert people("begin:vcard\nfn:A\nend:vCard\n")[0].name == "A"


def test_a_card_too_large_is_refused_and_the_next_one_read() -> None:
    huge = card("FN:Huge", *["NOTE:" + "x" * 500_000] * 25)
    start = time.process_time()
    found = records(huge + card("FN:B"))
    assert time.process_time() - start < 2
    assert [type(record).__name__ for record in found] == ["Unreadable", "PersonDraft"]
    assert "10 MB" in found[0].reason  # type: ignore[union-attr]


def test_a_line_too_long_is_left_out_and_said_so() -> None:
    text = card("FN:A", "NOTE:" + "x" * 1_200_000, "TEL:1")
    (draft,) = people(text)
    assert draft.notes == []
    assert draft.source is not None
    assert len(draft.source.text) < 1_000
    assert "1 MB" in troubles(text)[0].reason
    assert values(draft, "phone") == [("", "1")]


def test_a_large_photo_is_read() -> None:
    content = PNG + bytes(3_000_000)
    text = card("FN:A", "PHOTO;ENCODING=b:" + base64.b64encode(content).decode())
    (draft,) = people(text)
    assert draft.photo is not None
    assert draft.photo.content == content
