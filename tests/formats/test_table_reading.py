"""Tables as files hold them: what stands before them, broken rows, odd cells."""

from __future__ import annotations

import dataclasses
import random

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import LeftOut, PersonDraft, Unreadable
from desktop.domain.tables import Meaning, fingerprint, mapping_from_json
from desktop.formats.csv_text import NEVER_CLOSED
from desktop.formats.tables.encodings import encodings_of
from desktop.formats.tables.looking import Wishes
from desktop.formats.tables.reading import NOBODY, sample

from .tables import _stream as stream_of
from .tables import people, read, seen, unreadable


def names(content: bytes | str) -> list[str]:
    return [draft.name for draft in people(content)]


# Before the table


def test_titles_before_the_table_are_passed_over_and_told() -> None:
    text = "My friends\nas of today, or so\n\nName,Email,Phone\nIda,i@x.example,+49 30 1234567\n"
    found = read(text)
    assert [r.name for r in found if isinstance(r, PersonDraft)] == ["Ida"]
    left = [r for r in found if isinstance(r, LeftOut)]
    assert [(r.line, r.excerpt) for r in left] == [
        (1, "My friends"),
        (2, "as of today  or so"),
    ]
    assert seen(text).preamble == ("My friends", "as of today  or so")


def test_a_title_that_a_spreadsheet_widened_is_one_too() -> None:
    assert names("My friends,,,\nName,Email,City,Notes\nIda,i@x.example,Bonn,\n") == ["Ida"]


def test_excel_s_line_of_the_separator_is_believed() -> None:
    assert names("sep=;\r\nName;Note\r\nIda;a, b, c, d\r\nBo;e, f, g, h\r\n") == ["Ida", "Bo"]
    assert seen("sep=;\r\nName;Note\r\nIda;x\r\n").mapping.separator == ";"
    assert names("sep=\t\r\nName\tNote\r\nIda\tx\r\n") == ["Ida"]


def test_a_short_first_row_without_a_header_is_a_person() -> None:
    assert names("Ida,,\nBo,b@x.example,+49 30 123456\nCy,c@x.example,\n") == ["Ida", "Bo", "Cy"]


@pytest.mark.parametrize("text", ["Name,Email,Phone\n", "Name,Email,Phone", "Name,Email\n\n\n"])
def test_a_header_alone_is_a_table_of_nobody(text: str) -> None:
    assert read(text) == []
    assert seen(text).count == 0


@pytest.mark.parametrize("content", ["", "\n", "\ufeff", " , , \n"])
def test_an_empty_table_is_one_of_nobody(content: str) -> None:
    assert people(content) == []


# Rows


def test_rows_may_be_shorter_or_longer_than_the_header() -> None:
    ida, bo = people("Name,Email,City\nIda\nBo,b@x.example,Bonn,more,and more\n")
    assert (ida.name, ida.points) == ("Ida", [])
    assert bo.columns == {"Column 4": "more", "Column 5": "and more"}


def test_columns_of_one_name_are_told_apart() -> None:
    (ida,) = people("Name,Mood,Mood,,\nIda,good,better,x,y\n")
    assert ida.columns == {"Mood": "good", "Mood (2)": "better", "Column 4": "x", "Column 5": "y"}


def test_a_row_about_nobody_is_told_with_its_line() -> None:
    (told,) = unreadable("Name,Email,Age\nIda,i@x.example,3\n,,7\nBo,,8\n")
    assert (told.line, told.reason, told.excerpt) == (3, NOBODY, "7")


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (",,i@x.example,,", "i@x.example"),
        (",,,+49 30 1,", "+49 30 1"),
        (",,,,Fjord Bakery", "Fjord Bakery"),
        (",Nowhere,,,", "Nowhere"),
    ],
)
def test_nobody_is_dropped_for_want_of_a_name(row: str, name: str) -> None:
    (draft,) = people(f"First name,Last name,Email,Phone,Company\n{row}\n")
    assert draft.name == name
    assert draft.name_made is (not draft.family)


def test_a_quote_never_closed_costs_nobody() -> None:
    text = 'Name,Email\nIda,i@x.example\n"Bo,b@x.example\nCy,c@x.example\n'
    assert names(text) == ["Ida", "Bo", "Cy"]
    (told,) = unreadable(text)
    assert (told.line, told.reason) == (3, NEVER_CLOSED)


def test_nuls_and_control_codes_are_taken_away() -> None:
    (ida,) = people(b"Name,Email\nI\0da\x07,i@x.example\0\n")
    assert (ida.name, ida.points[0].value) == ("Ida", "i@x.example")


def test_a_cell_of_ten_megabytes_is_kept_with_its_person() -> None:
    (ida,) = people("Name,Mood\nIda," + "x" * 10_000_000 + "\n")
    assert len(ida.columns["Mood"]) == 10_000_000


def test_bytes_of_anything_are_a_table_of_hardly_anybody() -> None:
    raw = random.Random(1).randbytes(20_000)
    assert all(isinstance(r, (PersonDraft, Unreadable)) for r in read(raw))


# Encodings and separators


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_encoding_and_separator_will_do(encoding: str, separator: str) -> None:
    text = "Name,Email,City\r\nÅsa Öberg,a@x.example,Malmö\r\n".replace(",", separator)
    (asa,) = people(text.encode(encoding))
    assert (asa.name, asa.addresses[0].locality) == ("Åsa Öberg", "Malmö")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Имя,Фамилия\nСветлана,Филеева\n" * 20, "cp1251"),
        ("Imię,Nazwisko\nŁucja,Zającocka\nŻaneta,Ćwięk\n" * 20, "cp1250"),
        ("Όνομα,Επώνυμο\nΑικατερίνη,Μαυρογιάννη\n" * 20, "cp1253"),
        ("名前,メール\n鈴木,x@x.example\n" * 20, "cp932"),
    ],
)
def test_the_person_can_choose_the_encoding_that_is_right(text: str, encoding: str) -> None:
    look = seen(text.encode(encoding))
    assert look.encodings[0] == "cp1252"
    assert encoding in look.encodings[:8]
    chosen = seen(text.encode(encoding), Wishes(encoding=encoding))
    assert chosen.mapping.encoding == encoding
    assert chosen.header[0] == text.split(",", 1)[0]


def test_a_letter_of_windows_deep_in_a_file_is_found() -> None:
    raw = b"Name,Email\n" + b"Ida,i@x.example\n" * 100_000 + b"\xc5sa,a@x.example\n"
    assert seen(raw).mapping.encoding == "cp1252"


def test_a_stray_byte_does_not_spoil_all_other_letters() -> None:
    raw = "Name,City\nÅsa,Malmö\nØrjan,Tromsø\n".encode() + b"Ren\xe9,K\xf6ln\n"
    encodings = encodings_of(stream_of(raw))
    assert (encodings.first, encodings.sure) == ("utf-8", False)
    assert names(raw) == ["Åsa", "Ørjan", "René"]


def test_wishes_go_before_what_is_seen() -> None:
    look = seen("a;b,c\nd;e,f\n", Wishes(separator=";", has_header=True))
    assert look.header == ("a", "b,c")
    assert look.rows == (("d", "e,f"),)


# Cells


def test_several_values_of_one_cell_are_several() -> None:
    (ida,) = people(
        "Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels\n"
        'Ida,* Work,a@x.example ::: b@x.example,Mobile ::: Home,+49 1 ::: +49 2,"A, B ::: * friends'
        ' ::: * myContacts"\n'
    )
    assert [(p.value, p.label, p.preferred) for p in ida.points] == [
        ("a@x.example", "work", True),
        ("b@x.example", "work", False),
        ("+49 1", "mobile", False),
        ("+49 2", "home", False),
    ]
    assert ida.tags == ["A, B", "friends"]


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("a@x.example; b@x.example", ["a@x.example", "b@x.example"]),
        ('"a@x.example, b@x.example"', ["a@x.example", "b@x.example"]),
        ("mailto:a@x.example", ["a@x.example"]),
        ("Ida <a@x.example>", ["a@x.example"]),
        ("none yet", ["none yet"]),
    ],
)
def test_mail_addresses_of_one_cell(cell: str, values: list[str]) -> None:
    (ida,) = people(f"Name,Email\nIda,{cell}\n")
    assert [p.value for p in ida.points] == values


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("+49 30 123456; +49 171 1234567", ["+49 30 123456", "+49 171 1234567"]),
        ("030/123456", ["030/123456"]),
        ("030 123456 / 0171 1234567", ["030 123456", "0171 1234567"]),
        ("1-800-MYFAX", ["1-800-MYFAX"]),
        ('="0301234567"', ["0301234567"]),
        ("'+49 30 123456", ["+49 30 123456"]),
        ("tel:+4930123456", ["+4930123456"]),
    ],
)
def test_telephones_of_one_cell(cell: str, values: list[str]) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    (ida,) = people(f"Name,Phone\nIda,{quoted}\n")
    assert [p.value for p in ida.points] == values


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ida Nowhere", ("", "Ida", "Nowhere")),
        ("Dr. Ida Nowhere", ("Dr.", "Ida", "Nowhere")),
        ("Nowhere, Ida", ("", "Ida", "Nowhere")),
        ("Ludwig van Beethoven", ("", "Ludwig", "van Beethoven")),
        ("Ana Maria de la Vega", ("", "Ana Maria", "de la Vega")),
        ("Mary Jane Watson", ("", "", "")),
        ("欧阳建国", ("", "", "")),
        ("Ida", ("", "", "")),
        ("Smith, Wilson, and Sons", ("", "", "")),
    ],
)
def test_a_name_of_one_column_is_parted_where_that_is_plain(
    name: str, parts: tuple[str, str, str]
) -> None:
    (draft,) = people(f'Name,Email\n"{name}",i@x.example\n')
    assert draft.name == name
    assert (draft.prefix, draft.given, draft.family) == parts


def test_names_of_the_east_begin_with_the_family() -> None:
    (draft,) = people("First Name,Last Name\n大太,松本\n")
    assert draft.name == "松本 大太"


def test_relations_dates_profiles_and_how_we_met() -> None:
    (ida,) = people(
        "Name,Children,Spouse,Relation 1 - Label,Relation 1 - Value,Event 1 - Label,"
        "Event 1 - Value,LinkedIn,Website 1 - Label,Website 1 - Value,How we met,Introduced by,"
        "Skype\n"
        'Ida,"Bo; Cy",Dee,Boss,Eve,Jahrestag,2001-02-03,ida-n,Profile,https://github.com/ida,'
        "at a fair,Finn,ida.n\n"
    )
    assert [(t.kind, t.name) for t in ida.ties] == [
        ("child", "Bo"),
        ("child", "Cy"),
        ("spouse", "Dee"),
        ("boss", "Eve"),
    ]
    assert [(o.kind, o.when) for o in ida.occasions] == [("anniversary", PartialDate(2001, 2, 3))]
    assert [(p.kind, p.value, p.service) for p in ida.points] == [
        ("profile", "https://www.linkedin.com/in/ida-n", "linkedin"),
        ("profile", "https://github.com/ida", "github"),
        ("messenger", "ida.n", "skype"),
    ]
    assert ida.extras == {"met-how": "at a fair", "introduced-by": "Finn"}


def test_an_address_is_its_parts_or_a_block() -> None:
    head = "Name,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City\n"
    (parts,) = people(head + 'Ida,* Home,"Way 1\nBonn",Way 1,Bonn\n')
    (block,) = people(head + 'Ida,Home,"Way 1\nBonn",,\n')
    assert [(a.label, a.street, a.locality, a.text, a.preferred) for a in parts.addresses] == [
        ("home", "Way 1", "Bonn", "", True)
    ]
    assert [(a.street, a.text) for a in block.addresses] == [("", "Way 1\nBonn")]


# Mappings


def test_a_mapping_goes_through_json_unchanged() -> None:
    mapping = seen("Name,Phone 1 - Label,Phone 1 - Value\nIda,Home,+49 30 1\n").mapping
    assert mapping_from_json(mapping.as_json()) == mapping


@pytest.mark.parametrize("words", ["", "[]", "{}", '{"columns": [{"meaning": "x"}]}', "null"])
def test_what_is_no_mapping_is_none(words: str) -> None:
    assert mapping_from_json(words) is None


def test_columns_are_found_by_name_wherever_they_stand() -> None:
    mapping = seen("Name,Mood,Email\nIda,good,i@x.example\n").mapping
    (ida,) = people("EMAIL,Other,Name\ni@x.example,x,Ida\n", mapping)
    assert (ida.name, ida.points[0].value, ida.columns) == ("Ida", "i@x.example", {"Other": "x"})


def test_a_fingerprint_knows_a_header_in_any_order_and_case() -> None:
    one = fingerprint(("Name", "E-mail", "Ort"))
    assert one == fingerprint(("ort", "NAME", "E-Mail"))
    assert one != fingerprint(("Name", "E-mail"))
    assert fingerprint(("a", "b"), has_header=False) == fingerprint(("c", "d"), has_header=False)


def test_a_column_can_be_given_another_meaning() -> None:
    text = "Wer,Wo,Ort\nIda,Way 1,Bonn\n"
    look = seen(text, Wishes(has_header=True))
    mapping = look.mapping.meaning(0, Meaning.NAME).meaning(1, Meaning.STREET, "home")
    mapping = mapping.meaning(2, Meaning.CITY, "home")
    (ida,) = people(text, mapping)
    assert [(a.label, a.street, a.locality) for a in ida.addresses] == [("home", "Way 1", "Bonn")]
    assert [draft.name for draft in sample(look, mapping)] == ["Ida"]
    plain = dataclasses.replace(ida, source=None)
    assert sample(look, mapping) == [plain]
