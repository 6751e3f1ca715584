"""LinkedIn's messages and invitations become talks and requests, without their words."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.happenings import HappeningDraft
from desktop.formats.files import open_records
from desktop.formats.linkedin_invitations import (
    lines_of_invitation,
    read_invitations,
    sent_at,
)
from desktop.formats.linkedin_messages import lines_of_messages, read_messages
from desktop.formats.plain_words import plain

DATA = Path(__file__).parents[1] / "data" / "linkedin"
ME, ANNA, BEN = "https://x.com/in/me", "https://x.com/in/anna", "https://x.com/in/ben"
HEAD = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
    "DATE,SUBJECT,CONTENT,FOLDER\n"
)
NINE = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def read(text: str) -> list[Record]:
    return list(read_messages(io.BytesIO(text.encode()), "messages.csv"))


def talks(text: str) -> list[HappeningDraft]:
    return [one for one in read(text) if isinstance(one, HappeningDraft)]


def test_the_sample_gives_its_talks_and_says_what_it_leaves_out() -> None:
    records = list(open_records(DATA / "messages.csv"))
    found = [one for one in records if isinstance(one, HappeningDraft)]
    assert [(one.messages, len(one.with_whom)) for one in found] == [(2, 2), (2, 4), (1, 2)]
    assert [type(one) for one in records if isinstance(one, Unreadable)] == [LeftOut] * 3
    assert all(one.with_whom[-1].me or any(p.me for p in one.with_whom) for one in found)
    assert found[0].began_at == datetime(2026, 9, 1, 9, 58), "UTC becomes the time here"
    assert found[1].title == "Choir trip, 2027"


def test_a_day_is_the_day_here() -> None:
    (one, _) = talks(
        HEAD + f"c,,Anna,{ANNA},Me,{ME},2026-09-01 22:30:00 UTC,,late,INBOX\n"
        f"d,,Ben,{BEN},Me,{ME},2026-09-01 10:30:00 UTC,,x,INBOX\n"
    )
    assert one.day.isoformat() == "2026-09-02"


def test_people_are_told_by_their_address_though_names_hold_commas() -> None:
    (talk, _) = talks(
        HEAD + f'c,,Me,{ME},"Li, Anna, Ben","{ANNA},{BEN}",2026-09-01 10:30:00 UTC,,x,INBOX\n'
        f'd,,"Li, Anna",{ANNA},Me,{ME},2026-09-01 10:30:00 UTC,,x,INBOX\n'
    )
    assert {one.value for one in talk.with_whom} == {ME, ANNA, BEN}
    assert {one.name for one in talk.with_whom} >= {"Me", "Li, Anna"}


def test_the_narrow_table_of_old_names_whom_it_went_to() -> None:
    one, two = talks(
        NINE + f"c,,Anna,{ANNA},Me,2026-09-01 10:30:00 UTC,,x,INBOX\n"
        f"c,,Me,{ME},Anna,2026-09-03 10:30:00 UTC,,x,SENT\n"
    )
    assert [[p.name for p in talk.with_whom if p.began] for talk in (one, two)] == [
        ["Anna"],
        ["Me"],
    ]
    assert [[p.name for p in talk.with_whom if p.me] for talk in (one, two)] == [["Me"], ["Me"]]


@pytest.mark.parametrize("when", ["2026-09-01 10:30:00 UTC", "2026-09-01T10:30:00Z"])
def test_times_of_its_exports_are_read(when: str) -> None:
    assert talks(HEAD + f"c,,Anna,{ANNA},Me,{ME},{when},,x,INBOX\n")[0].began_at == datetime(
        2026, 9, 1, 12, 30
    )


def test_another_time_is_told_of_with_its_line() -> None:
    (trouble,) = read(HEAD + f"c,,Anna,{ANNA},Me,{ME},yesterday,,x,INBOX\n")
    assert isinstance(trouble, Unreadable)
    assert (trouble.line, "yesterday" in trouble.reason) == (2, True)


def test_nothing_of_what_was_said_is_kept() -> None:
    assert "pot" not in repr(list(open_records(DATA / "messages.csv")))


def test_the_words_of_a_talk_are_read_again_without_their_marks() -> None:
    raw = (DATA / "messages.csv").read_bytes()
    group = talks(raw.decode())[1]
    lines = lines_of_messages(io.BytesIO(raw), "messages.csv", group.key)
    assert [(line.by, line.text, line.by_me) for line in lines] == [
        ("Mehmet Karalı", 'Who brings the "big" pot & the songs?', False),
        ("Robin Fictional", "I do.", True),
    ]


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        ("<p>One</p><p>Two &lt;3</p>", "One\nTwo <3"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ],
)
def test_html_is_read_as_words(words: str, read_as: str) -> None:
    assert plain(words) == read_as


def test_invitations_are_requests_of_who_sent_them() -> None:
    found = [r for r in open_records(DATA / "Invitations.csv") if isinstance(r, HappeningDraft)]
    assert [one.form for one in found] == ["request"] * 3
    assert [next(p.me for p in one.with_whom if p.began) for one in found] == [True, False, False]
    assert found[0].began_at == datetime(2026, 11, 5, 14, 37)


def test_the_words_of_an_invitation_are_read_again() -> None:
    raw = (DATA / "Invitations.csv").read_bytes()
    first = next(iter(read_invitations(io.BytesIO(raw), "x")))
    assert isinstance(first, HappeningDraft)
    (line,) = lines_of_invitation(io.BytesIO(raw), "x", first.key)
    assert (line.by_me, line.text.startswith("Good to meet you")) == (True, True)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("11/5/26, 2:37 PM", datetime(2026, 11, 5, 14, 37)),
        ("1/9/26, 12:05 AM", datetime(2026, 1, 9, 0, 5)),
        ("1/9/26, 12:05\u202fPM", datetime(2026, 1, 9, 12, 5)),
        ("1/9/2026, 14:05", datetime(2026, 1, 9, 14, 5)),
        ("13/9/26, 2:37 PM", None),
        ("1/9/26, 14:05 PM", None),
        ("soon", None),
    ],
)
def test_the_month_comes_first_in_an_invitation(words: str, when: datetime | None) -> None:
    assert sent_at(words) == when
