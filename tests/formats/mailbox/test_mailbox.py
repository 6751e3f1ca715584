"""Mailboxes tell when one wrote with whom; machines, lists and words stay out."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from datetime import datetime

import pytest

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.happenings import HappeningDraft
from desktop.formats.files import Format, sniff
from desktop.formats.mailbox import lines_of_mail, read_mailbox
from desktop.formats.mailbox.head import addresses, words

BEGIN = "From MAILER-DAEMON Mon Feb  2 10:00:00 2026\n"


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def a_mail(
    sender: str = "Anna <anna@x.org>",
    to: str = "me@x.org",
    date: str = "Tue, 6 Jan 2026 10:00:00 +0100",
    body: str = "Hello",
    **fields: str,
) -> str:
    head = {"From": sender, "To": to, "Date": date}
    head |= {name.replace("_", "-"): value for name, value in fields.items()}
    return BEGIN + "".join(f"{k}: {v}\n" for k, v in head.items() if v) + f"\n{body}\n\n"


def read(*mails: str | bytes) -> list[Record]:
    raw = b"".join(one if isinstance(one, bytes) else one.encode() for one in mails)
    return list(read_mailbox(io.BytesIO(raw), "x.mbox"))


def talks(*mails: str | bytes) -> list[HappeningDraft]:
    return [one for one in read(*mails) if isinstance(one, HappeningDraft)]


def test_a_mail_says_when_and_with_whom() -> None:
    (talk,) = talks(a_mail())
    assert talk.began_at == datetime(2026, 1, 6, 10, 0)
    assert {(one.name, one.value, one.began) for one in talk.with_whom} == {
        ("Anna", "anna@x.org", True),
        ("", "me@x.org", False),
    }


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (b"=?iso-20\x01\x00\x00?b?QW5uYQ==?=", "Anna"),
        (b"=?utf-8?b?f?=", "=?utf-8?b?f?="),
    ],
)
def test_a_name_that_is_badly_encoded_is_read_all_the_same(written: bytes, name: str) -> None:
    (talk,) = talks(a_mail().encode().replace(b"Anna", written))
    assert (name, "anna@x.org", True) in {(o.name, o.value, o.began) for o in talk.with_whom}


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("Tue, 6 Jan 2026 23:30:00 -0500", "2026-01-07 05:30"),
        ("6 Jan 26 10:00 GMT", "2026-01-06 11:00"),
        ("Tue, 06 Jan 2026 10:00:00 +0000 (UTC)", "2026-01-06 11:00"),
        ("Tue,  6 Jan 2026 10:00:00 EST", "2026-01-06 16:00"),
    ],
)
def test_a_date_with_a_zone_is_the_time_here(date: str, at: str) -> None:
    assert talks(a_mail(date=date))[0].began_at == datetime.fromisoformat(at)


@pytest.mark.parametrize(
    "date", ["", "Thu, 1 Jan 1970 00:00:00 +0000", "rubbish", "Fri, 6 Jan 2056 10:00:00 +0000"]
)
def test_an_impossible_date_gives_way_to_who_carried_it(date: str) -> None:
    received = "from a by b; Mon, 5 Jan 2026 10:00:00 +0100"
    assert talks(a_mail(date=date, Received=received))[0].began_at == datetime(2026, 1, 5, 10, 0)
    assert talks(a_mail(date=date))[0].began_at == datetime(2026, 2, 2, 11, 0), "the mailbox's own"


def test_a_mail_without_any_date_is_told_of() -> None:
    mail = a_mail(date="").replace(BEGIN, "From x\n")
    (trouble,) = read(mail)
    assert isinstance(trouble, Unreadable)
    assert "no date" in trouble.reason


def test_answers_within_two_hours_are_one_talk() -> None:
    found = talks(
        a_mail(Message_ID="<1@x>", Subject="Tea"),
        a_mail("me@x.org", "anna@x.org", "Tue, 6 Jan 2026 11:59:00 +0100",
               In_Reply_To="<1@x>", Subject="AW: Tee"),
        a_mail(date="Tue, 6 Jan 2026 13:59:00 +0100", References="<1@x>", Subject="Re: Tea"),
    )  # fmt: skip
    assert [(one.messages, one.minutes) for one in found] == [(2, 119), (1, None)]


def test_two_threads_at_once_are_two_talks() -> None:
    assert len(talks(a_mail(Subject="Tea"), a_mail(Subject="Cake"))) == 2


def test_without_marks_the_subject_and_the_people_make_a_thread() -> None:
    answer = a_mail("me@x.org", "anna@x.org", "Tue, 6 Jan 2026 10:30:00 +0100", Subject="Re: Tea")
    assert [one.messages for one in talks(a_mail(Subject="Tea"), answer)] == [2]


def test_i_am_whoever_is_in_the_most() -> None:
    found = talks(
        a_mail(), a_mail("Ben <ben@x.org>", date="Wed, 7 Jan 2026 10:00:00 +0100"),
        a_mail("me@x.org", "c@x.org", "Thu, 8 Jan 2026 10:00:00 +0100"),
    )  # fmt: skip
    assert all([p.value for p in talk.with_whom if p.me] == ["me@x.org"] for talk in found)


def test_of_two_in_all_mails_nobody_is_taken_for_me() -> None:
    assert not any(one.me for one in talks(a_mail())[0].with_whom)


@pytest.mark.parametrize(
    "fields",
    [
        {"List_Id": "<friends.example.org>"},
        {"Precedence": "bulk"},
        {"Auto_Submitted": "auto-replied"},
        {"List_Unsubscribe": "<mailto:x@x.org>"},
        {"sender": "No Reply <no-reply@shop.example>"},
        {"sender": "newsletter@shop.example"},
        {"to": ", ".join(f"p{n}@x.org" for n in range(40))},
    ],
)
def test_machines_lists_and_announcements_are_left_out_with_a_word(fields: dict[str, str]) -> None:
    (left_out,) = read(a_mail(**fields), a_mail(**fields))
    assert isinstance(left_out, LeftOut)
    assert left_out.reason.startswith("2 mails from ")


def test_a_person_who_sets_a_word_of_machines_is_a_person() -> None:
    assert len(talks(a_mail("Newton <newton@x.org>", Auto_Submitted="no"))) == 1


def test_a_mail_in_two_folders_is_one() -> None:
    records = read(a_mail(Message_ID="<1@x>"), a_mail(Message_ID="<1@x>"))
    assert [type(one) for one in records] == [LeftOut, HappeningDraft]
    assert isinstance(records[1], HappeningDraft)
    assert records[1].messages == 1


def test_a_body_may_say_from() -> None:
    body = "From here on it was fine.\n>From there too\nFrom Paris with love\nno head"
    assert len(talks(a_mail(body=body), a_mail(date="Thu, 8 Jan 2026 10:00:00 +0100"))) == 2


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_any_kind_are_read(ends: str) -> None:
    text = (a_mail(Subject="a\n b") + a_mail(Subject="c")).replace("\n", ends)
    assert [one.messages for one in talks(text)] == [1, 1]


def test_a_saved_mail_is_a_mailbox_of_one() -> None:
    raw = a_mail(Subject="Tea").removeprefix(BEGIN)
    assert sniff(raw.encode()) is Format.MAILBOX
    assert len(talks(raw)) == 1


def test_a_mailbox_is_told_by_its_first_lines() -> None:
    assert sniff(a_mail(body="BEGIN:VCARD\nFN:x\nEND:VCARD").encode()) is Format.MAILBOX
    assert sniff(b"From my diary\n\nToday it rained.") is not Format.MAILBOX


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a@x.org", [("a@x.org", "")]),
        ("A B <a@x.org>, <b@x.org>", [("a@x.org", "A B"), ("b@x.org", "")]),
        ('"Li, Anna" <a@x.org>', [("a@x.org", "Li, Anna")]),
        ('"A \\"B\\" C" <a@x.org>', [("a@x.org", 'A "B" C')]),
        ("a@x.org (Anna, of the choir)", [("a@x.org", "Anna, of the choir")]),
        ("Team: a@x.org, B <b@x.org>;", [("a@x.org", ""), ("b@x.org", "B")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?J=C3=B6rg?= <j@x.org>", [("j@x.org", "Jörg")]),
        (
            "=?latin1?Q?J=F6rg?= =?latin1?Q?_M=FCller?= <j@x.org>",
            [("j@x.org", "Jörg Müller")],
        ),
        ("=?utf-8?b?5p2O?= <l@x.org>", [("l@x.org", "李")]),
        ("Jörg <jörg@bücher.example>", [("jörg@bücher.example", "Jörg")]),
        ("'a@x.org' <A@X.org>", [("a@x.org", "")]),
        ("<<a@x.org>>", [("a@x.org", "")]),
        ("nobody", []),
    ],
)
def test_addresses_of_real_heads(value: str, found: list[tuple[str, str]]) -> None:
    assert [(one.mail, one.name) for one in addresses([value])] == found


@pytest.mark.parametrize(
    "broken", ["=?no-such?q?a?=", "=?utf-8?b?%%%?=", "=?utf-8?q?=ZZ?=", "=?utf-8?q?=FF?="]
)
def test_broken_encoded_words_are_words_of_some_kind(broken: str) -> None:
    assert "\ufffd" not in words(broken)
    assert words(broken)


def test_a_head_in_an_old_encoding_is_read() -> None:
    (talk,) = talks(a_mail().replace("Anna", "J\u00f6rg").encode("cp1252"))
    assert "Jörg" in [one.name for one in talk.with_whom]


def test_a_large_attachment_is_passed_over() -> None:
    body = "x" * 3_000_000
    assert len(talks(a_mail(body=body), a_mail(date="Thu, 8 Jan 2026 10:00:00 +0100"))) == 2


def test_a_line_says_where_it_stands() -> None:
    assert [one.line for one in talks(a_mail(Subject="a", body="1\n2\n3"), a_mail())] == [1, 11]


def test_the_lines_of_a_talk_are_read_again_without_what_is_quoted() -> None:
    raw = (
        a_mail(Message_ID="<1@x>", Subject="Tea", body="At four?\n\n>From mine")
        + a_mail("me@x.org", "anna@x.org", "Tue, 6 Jan 2026 10:30:00 +0100", In_Reply_To="<1@x>",
                 Subject="Re: Tea", body="Gladly.\n\nOn Tue, Anna wrote:\n> At four?")
    ).encode()  # fmt: skip
    (talk,) = talks(raw)
    lines = lines_of_mail(io.BytesIO(raw), "x.mbox", talk.key)
    assert [(line.by, line.text) for line in lines] == [
        ("Anna", "Tea"), ("Anna", "At four?"), ("me@x.org", "Re: Tea"), ("me@x.org", "Gladly."),
    ]  # fmt: skip


def test_nothing_of_what_was_written_is_kept() -> None:
    assert "Secret" not in repr(talks(a_mail(Subject="Secret", body="Secret")))
