"""Exported WhatsApp chats of any telephone and language become talks."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from desktop.domain.drafts import Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.happenings import HappeningDraft
from desktop.formats.chats import is_whatsapp, lines_of_talk, read_whatsapp
from desktop.formats.files import open_records
from desktop.formats.sniffing import Format, sniff

LRM, NNBSP, NBSP = "\u200e", "\u202f", "\u00a0"


def read(text: str, name: str = "_chat.txt") -> list[HappeningDraft]:
    records = list(read_whatsapp(io.BytesIO(text.encode()), name))
    assert not [one for one in records if isinstance(one, Unreadable)]
    return [one for one in records if isinstance(one, HappeningDraft)]


def names(talk: HappeningDraft) -> list[str]:
    return [one.name for one in talk.with_whom]


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("31/12/2024, 23:59 - Anna: hi", "2024-12-31 23:59"),
        ("12/31/24, 11:59 PM - Anna: hi", "2024-12-31 23:59"),
        (f"12/31/24, 11:59{NNBSP}PM - Anna: hi", "2024-12-31 23:59"),
        ("3/4/24, 5:06 PM - Anna: hi", "2024-03-04 17:06"),
        ("3/4/24, 17:06 - Anna: hi", "2024-04-03 17:06"),
        ("31.12.24, 23:59 - Anna: hi", "2024-12-31 23:59"),
        ("31.12.2024, 23:59 – Anna: hi", "2024-12-31 23:59"),
        ("2024-12-31, 11:59 p.m. - Anna: hi", "2024-12-31 23:59"),
        (f"31/12/2024 11:59 p.{NBSP}m. - Anna: hi", "2024-12-31 23:59"),
        ("31/12/2024, 12:00 a. m. - Anna: hi", "2024-12-31 00:00"),
        ("31/12/2024 à 23:59 - Anna: hi", "2024-12-31 23:59"),
        ("2024-12-31 23 h 59 - Anna: hi", "2024-12-31 23:59"),
        ("31.12.2024 klo 23.59 - Anna: hi", "2024-12-31 23:59"),
        ("31.12.2024 kl. 23.59 - Anna: hi", "2024-12-31 23:59"),
        ("31.12.24 г., 23:59 ч. - Anna: hi", "2024-12-31 23:59"),
        ("31. 12. 2024, 23:59 - Anna: hi", "2024-12-31 23:59"),
        ("2024. 12. 31. 오후 11:59 - Anna: hi", "2024-12-31 23:59"),
        ("2024/12/31 下午11:59 - Anna: hi", "2024-12-31 23:59"),
        ("2024年12月31日 午後11:59 - Anna: hi", "2024-12-31 23:59"),
        ("31/12/2567 23:59 - Anna: hi", "2024-12-31 23:59"),
        ("\u200f31\u200f/12\u200f/2024، 11:59 م - Anna: hi", "2024-12-31 23:59"),
        ("٣١/١٢/٢٠٢٤, ١١:٥٩ م - Anna: hi", "2024-12-31 23:59"),
        ("[۱۴۰۳/۱۰/۱۱, ۲۳:۵۹:۰۲] Anna: hi", "2024-12-31 23:59"),
        ("[31.12.24, 23:59:01] Anna: hi", "2024-12-31 23:59"),
        (f"{LRM}[31.12.24, 23:59:01] Anna: {LRM}Bild weggelassen", "2024-12-31 23:59"),
        (f"[12/31/24, 11:59:01{NNBSP}PM] Anna: hi", "2024-12-31 23:59"),
        ("[31.12.2024 klo 23.59.01] Anna: hi", "2024-12-31 23:59"),
        ("[2026/7/9 02:28:37] Bob:Hi", "2026-07-09 02:28"),
        ("[23:59, 12/31/2024] Anna: copied from the web", "2024-12-31 23:59"),
        ("31/12/2024 23:59:03: Anna: an old export", "2024-12-31 23:59"),
        ("13.06.18 21.25.15: Anna: an old export", "2018-06-13 21:25"),
    ],
)
def test_a_line_says_when(line: str, at: str) -> None:
    assert is_whatsapp(line)
    (talk,) = read(line)
    assert talk.began_at == datetime.fromisoformat(at)
    assert len(talk.with_whom) == 1


def test_the_order_of_dates_is_told_by_the_whole_file() -> None:
    days = "\n".join(f"{day:02}/02/2024, 10:00 - Anna: hi" for day in range(1, 13))
    assert [talk.day.month for talk in read(days)] == [2] * 12
    months = "\n".join(f"02/{day:02}/2024, 10:00 - Anna: hi" for day in range(1, 13))
    assert [talk.day.month for talk in read(months)] == [2] * 12


def test_a_late_line_tells_the_order_of_all() -> None:
    talks = read("3/4/24, 10:00 - Anna: hi\n3/25/24, 10:00 - Anna: hi")
    assert [talk.day.isoformat() for talk in talks] == ["2024-03-04", "2024-03-25"]


def test_a_message_of_several_lines_is_one() -> None:
    (talk,) = read("31/12/2024, 23:50 - Anna: one\ntwo: three\n\n2016-04-29 10:30:00\nfour")
    assert talk.messages == 1


def test_a_chat_quoted_in_a_message_is_not_said_again() -> None:
    (talk,) = read("31/12/2024, 23:50 - Anna: look\n[30.12.24, 10:00:00] Ben: hello")
    assert (talk.messages, names(talk)) == (1, ["Anna"])


def test_two_hours_of_silence_part_talks() -> None:
    talks = read(
        "1/2/2024, 10:00 - Anna: a\n1/2/2024, 11:59 - Max: b\n1/2/2024, 13:59 - Anna: c\n"
        "13/2/2024, 10:00 - Max: d\n"
    )
    assert [(talk.messages, talk.minutes) for talk in talks] == [(2, 119), (1, None), (1, None)]
    assert [next(p.name for p in talk.with_whom if p.began) for talk in talks] == [
        "Anna", "Anna", "Max",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "notice",
    [
        "31/12/2024, 23:50 - Messages and calls are end-to-end encrypted. Tap to learn more.",
        "31/12/2024, 23:50 - Anna hat die Gruppe „Ski: 2025“ erstellt",
        '31/12/2024, 23:50 - You changed the subject from "A: b" to "C"',
        "31/12/2024, 23:50 - ‎+49 170 1234567 joined using this group's invite link",
    ],
)
def test_notices_are_nobodys(notice: str) -> None:
    (talk,) = read(f"{notice}\n31/12/2024, 23:51 - Anna: hi")
    assert (talk.messages, names(talk)) == (1, ["Anna"])


@pytest.mark.parametrize(
    "notice",
    [
        f"[31.12.24, 23:50:01] Ski: {LRM}Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        f"[31.12.24, 23:50:01] Ski: {LRM}Max hat dich hinzugefügt und dann noch jemanden mehr",
        f"[31.12.24, 23:50:01] Ben: {LRM}Ben changed their phone number. {LRM}Tap to message.",
        f"[31.12.24, 23:50:01] Ski: {LRM}消息和通话都进行端到端加密。",
    ],
)
def test_notices_with_a_name_before_them_are_nobodys(notice: str) -> None:
    (talk,) = read(f"{notice}\n[31.12.24, 23:51:01] Anna: hi")
    assert (talk.messages, names(talk)) == (1, ["Anna"])


@pytest.mark.parametrize("left_out", [f"{LRM}image omitted", f"{LRM}<attached: 1-PHOTO.jpg>"])
def test_a_picture_was_sent_even_where_it_was_left_out(left_out: str) -> None:
    (talk,) = read(f"{LRM}[31.12.24, 23:51:01] Anna: {left_out}")
    assert talk.messages == 1


def test_a_name_may_hold_a_colon() -> None:
    text = "".join(f"1/2/2024, 10:0{n} - Dr: Anna: hi {n}\n" for n in range(4))
    assert names(read(text + "1/2/2024, 10:05 - Max: hi")[0]) == ["Dr: Anna", "Max"]


def test_what_somebody_always_says_first_is_not_their_name() -> None:
    text = "1/2/2024, 10:00 - Anna: Note: milk\n1/2/2024, 10:01 - Anna: hello\n" * 3
    assert names(read(text)[0]) == ["Anna"]


def test_a_name_may_hold_quotes() -> None:
    assert names(read('1/2/2024, 10:00 - Anna "Annie" Li: hi')[0]) == ['Anna "Annie" Li']
    assert names(read('1/2/2024, 10:00 - ד"ר כהן: שלום')[0]) == ['ד"ר כהן']


def test_the_first_notice_is_nobodys_where_its_mark_is_lost() -> None:
    (talk,) = read(
        "[1.2.24, 10:00:00] Ski: Messages and calls are end-to-end encrypted.\n"
        "[1.2.24, 10:00:01] Anna: is it end-to-end encrypted?"
    )
    assert names(talk) == ["Anna"]


def test_a_short_name_is_somebody_and_you_are_me() -> None:
    (talk,) = read("1/2/2024, 10:00 - Sen: a\n1/2/2024, 10:00 - You: b")
    assert [(one.name, one.me) for one in talk.with_whom] == [("Sen", False), ("You", True)]


def test_a_number_is_a_telephone() -> None:
    (talk,) = read("1/2/2024, 10:00 - \u202a+49 170 1234567\u202c: hi")
    (one,) = talk.with_whom
    assert (one.kind, one.value) == ("phone", "+49 170 1234567")


def test_a_name_that_they_gave_themselves_has_no_tilde() -> None:
    assert names(read(f"[1.2.24, 10:00:00] ~{NNBSP}Anna: hi")[0]) == ["Anna"]


@pytest.mark.parametrize(
    "file_name",
    [
        "WhatsApp Chat with Anna.txt",
        "WhatsApp-Chat mit Anna.txt",
        "WhatsApp Chat with Anna (2).txt",
        "WhatsApp Chat - Anna.zip",
        "Chat de WhatsApp con Anna.txt",
        "Conversa do WhatsApp com Anna.txt",
        "Discussion WhatsApp avec Anna.txt",
        "Chat WhatsApp con Anna.txt",
        "WhatsApp-chat met Anna.txt",
        "Чат WhatsApp с Anna.txt",
        "与Anna的WhatsApp聊天.txt",
    ],
)
def test_the_name_of_the_file_tells_who_i_am(file_name: str) -> None:
    (talk,) = read("1/2/2024, 10:00 - Anna: a\n1/2/2024, 10:01 - Max: b", file_name)
    assert [(one.name, one.me) for one in talk.with_whom] == [("Anna", False), ("Max", True)]
    assert talk.title == ""


def test_what_i_wrote_to_somebody_who_never_answered_is_with_them() -> None:
    (talk,) = read("1/2/2024, 10:00 - Max: a", "WhatsApp Chat with Anna.txt")
    assert [(one.name, one.me) for one in talk.with_whom] == [("Anna", False), ("Max", True)]


def test_of_a_group_those_are_in_a_talk_who_wrote_in_it() -> None:
    text = (
        "1/2/2024, 10:00 - Anna: a\n1/2/2024, 10:01 - Max: b\n"
        "13/2/2024, 10:00 - Ben: c\n13/2/2024, 10:00 - Max: d"
    )
    first, second = read(text, "WhatsApp Chat with Ski.txt")
    assert (names(first), names(second)) == (["Anna", "Max"], ["Ben", "Max"])
    assert first.title == "Ski"


def test_a_later_export_has_the_same_talks_under_the_same_keys() -> None:
    text = "1/2/2024, 10:00 - Anna: a\n13/2/2024, 10:00 - Max: b\n"
    before = read(text, "WhatsApp Chat with Anna.txt")
    after = read(text + "13/2/2024, 10:20 - Anna: c\n", "WhatsApp Chat with Anna (1).txt")
    assert [one.key for one in before] == [one.key for one in after]
    assert before[0].text_hash == after[0].text_hash
    assert before[1].text_hash != after[1].text_hash


def test_the_lines_of_a_talk_are_read_again_from_the_file() -> None:
    text = (
        b"1/2/2024, 10:00 - Anna: I got it\nreally\n1/2/2024, 10:01 - Max: wow: great\n"
        b"13/2/2024, 10:00 - Max: b\n"
    )
    name = "WhatsApp Chat with Anna.txt"
    first, _ = read(text.decode(), name)
    said = lines_of_talk(io.BytesIO(text), name, first.key)
    assert [(line.by, line.text, line.by_me) for line in said] == [
        ("Anna", "I got it\nreally", False),
        ("Max", "wow: great", True),
    ]
    assert lines_of_talk(io.BytesIO(text), name, "gone") == []


def test_the_archive_that_a_telephone_sends_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat - Anna.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", "[1.2.24, 10:00:00] Anna: a\r\n[1.2.24, 10:01:00] Max: b")
        archive.writestr("00000001-PHOTO.jpg", b"\xff\xd8\xff")
    talk = next(iter(open_records(path)))
    assert isinstance(talk, HappeningDraft)
    assert [(one.name, one.me) for one in talk.with_whom] == [("Anna", False), ("Max", True)]
    assert talk.origin == path.name


def test_an_archive_with_nothing_to_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notes.txt", "nothing")
    with pytest.raises(BadInputError, match="holds nothing that Kith reads"):
        list(open_records(path))


def test_a_broken_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(b"PK\x03\x04" + b"x" * 100)
    with pytest.raises(BadInputError, match="damaged archive"):
        list(open_records(path))


@pytest.mark.parametrize(
    "text", ["Dear Anna,\n10:30 - see you", "name,phone\nAnna,1", "2024-01-01\n- milk\n- bread"]
)
def test_other_texts_are_no_chat(text: str) -> None:
    assert sniff(text.encode()) is not Format.WHATSAPP
