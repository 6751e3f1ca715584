"""What somebody types or pastes: looked for in a store, told in one line, put into a mail."""

from __future__ import annotations

import atexit
import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from desktop.domain.errors import BadInputError
from desktop.domain.mailto import LONGEST, mail_to
from desktop.domain.people import ListFilter
from desktop.domain.recurrence import checked_rule, occurrences
from desktop.domain.tables import Column, Mapping, mapping_from_json
from desktop.domain.talk_line import read_line, typing_at
from desktop.domain.text import clean, fold
from desktop.services.people import knowledge, listing, names
from desktop.storage import search
from desktop.storage.database import Database
from desktop.storage.store import open_store
from tests.builders import NOW, TODAY, a_person, add

SEARCH_WORDS = (
    *(b'"', b"*", b"^", b"NEAR(", b" AND ", b" OR ", b" NOT ", b"names:", b"-", b"+", b"(", b")"),
    *(b"%", b"_", b"\\", b"'", b"--", b";", b"\0", b"\xed\xa0\x80", b"ana", b"moreau", b"44"),
    *("日本".encode(), "é".encode(), "e\u0301".encode(), "🚀".encode(), "\u202e".encode()),
)
LINE_WORDS = (
    *(b"Ana, Ben: ", b"call ", b"yesterday ", b"last friday ", b"on 31.12. ", b"3 weeks ago "),
    *(b"> in two weeks", b"? ", b"! ", b"@ ", b"#", b"12/31/99 ", b"2026-02-30 ", b"99999999 "),
    *(b"next monday at 25:61", b"\n", b"\0", b"\xed\xa0\x80", b"1e999", "٣".encode(), b":"),
)
MAIL_WORDS = (
    *(
        b"ana@example.org",
        b"mailto:",
        b"?bcc=x@y.z",
        b"&body=",
        b",",
        b"%0d%0a",
        b"\r\nBcc: x",
        b"\n",
    ),
    *(b"@", b'"', b"\0", b"\xed\xa0\x80", "ä".encode(), b"#", b"a" * 300, b" "),
)
RULE_WORDS = (
    *(b"FREQ=DAILY;", b"FREQ=YEARLY;", b"FREQ=SECONDLY;", b"INTERVAL=0;", b"INTERVAL=9999;"),
    *(b"COUNT=999999;", b"UNTIL=20300101;", b"UNTIL=99991231T235959Z;", b"BYDAY=5MO,-1SU;"),
    *(b"BYMONTH=2;BYMONTHDAY=30;", b"BYSETPOS=-366;", b"BYEASTER=0;", b"BYYEARDAY=366;"),
    *(b"BYWEEKNO=53;", b"WKST=XX;", b"BYHOUR=25;", b"RRULE:", b"\nEXRULE:", b"=", b";", b"\0"),
)
MAPPING_WORDS = (
    *(b'{"columns": [', b'{"meaning": "name"}', b'"meaning": "birthday"', b'"label": "', b"], "),
    *(b'"date_order": "day"', b'"separator": ";"', b'"encoding": "utf-8"', b"null", b"}", b"1e999"),
)


@cache
def _store() -> Database:
    """A few people, kept as long as the process runs."""
    folder = tempfile.TemporaryDirectory()
    database = open_store(Path(folder.name), now=NOW)
    atexit.register(folder.cleanup)
    atexit.register(database.close)
    (ana, *_) = add(
        database, a_person("Ana Moreau"), a_person("日本 太郎"), a_person("Zoë O'Hara-Łuk")
    )
    knowledge.add_note(database, ana, '44 % of _all_ "quoted" 🚀 NEAR(x) *', today=TODAY)
    return database


def fuzz_search(data: bytes) -> None:
    """Any text finds, and what stands in somebody's name is found by it."""
    typed = _said(data)
    with _store().read() as session:
        found = search.find(session.connection(), typed)
        listing.listing(session, ListFilter(text=typed), today=TODAY)
        names.complete_any(session, typed)
        names.resolve(session, [typed])
        assert len(found) == len(set(found))
        if clean(typed) and fold(clean(typed)) in ("ana", "moreau", "zoe"):
            assert found


def fuzz_line(data: bytes) -> None:
    """Each letter of the line is at most once in what was understood, and days are days."""
    text = _said(data)
    line = read_line(text, today=TODAY)
    assert line.day is None or isinstance(line.day, date)
    for span in line.spans:
        assert 0 <= span.start <= span.end <= len(text)
    for at in range(0, len(text), max(1, len(text) // 5)):
        typing_at(text, at, line.spans)


def fuzz_mail(data: bytes) -> None:
    """The link goes to the addresses given, and no word becomes a field of its head."""
    parts = _said(data).split("\0")
    addresses, words = parts[:2], "\0".join(parts[2:])
    link = mail_to(addresses, words[:40], words).link
    if not link:
        return
    assert len(link) <= LONGEST
    assert link.isascii()
    assert link.isprintable()
    assert " " not in link
    url = urlsplit(link)
    assert url.scheme == "mailto"
    assert not url.fragment
    fields = [field.partition("=")[0] for field in url.query.split("&") if field]
    assert set(fields) <= {"subject", "body"}
    assert len(fields) == len(set(fields))
    assert all("@" in unquote(one) for one in url.path.split(","))


def fuzz_rule(data: bytes) -> None:
    """A rule is refused in a sentence, or comes round within what was asked for."""
    start, last = date(2026, 3, 12), date(2031, 3, 12)
    try:
        rule = checked_rule(_said(data), start)
    except BadInputError as refusal:
        if not str(refusal).endswith("."):
            raise AssertionError(f"the refusal is no sentence: {refusal}") from refusal
        return
    if rule:
        days = occurrences(rule, start, start, last)
        assert days == sorted(set(days))
        assert len(days) <= 1_000
        assert all(start <= day <= last for day in days)


def fuzz_mapping(data: bytes) -> None:
    """What was kept of a mapping is one, and comes back the same, or is none."""
    mapping = mapping_from_json(_said(data))
    if mapping is None:
        return
    assert isinstance(mapping, Mapping)
    assert all(isinstance(column, Column) for column in mapping.columns)


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _said(data: bytes) -> str:
    """As a field may bring it: lone surrogates and NULs too."""
    how = "surrogatepass" if _is_text(data) else "surrogateescape"
    return data.decode("utf-8", how)
