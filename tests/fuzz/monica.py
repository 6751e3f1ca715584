"""The readers of Monica's exports: any bytes are survived, and no word of a contact is lost."""

from __future__ import annotations

import io
import json
import random
import re
from functools import cache
from pathlib import Path
from typing import Any

from desktop.domain.drafts import PersonDraft, SourceDraft, Unreadable
from desktop.domain.stories import StoryDraft
from desktop.formats.monica import read_monica_json, read_monica_sql
from desktop.formats.monica.sql_rows import Row, rows_of
from tests.fuzz.checks import records_of

_SAMPLE = Path(__file__).parents[1] / "data" / "monica" / "monica-4.1-export.json"

JSON_WORDS = (
    *(b'{"account":{"data":[', b'{"type":"contact","values":[', b'{"uuid":"u","properties":{'),
    *(b'"first_name":"Ida"', b'"data":[', b'"instance":{', b'"birthdate":{"date":"1987-02-28"}'),
    *(b'"vcard":"BEGIN:VCARD\\r\\n', b'"dataUrl":"data:image/png;base64,', b'"tags":['),
    *(b'"frequency_type":"month"', b'"is_age_based":true', b'"messages":[', b'"emotions":['),
    *(f'"type":"{kind}"'.encode() for kind in ("call", "note", "reminder", "gift", "activity")),
    *(b"\\ud800", b"null", b"true", b"1e999", b"]}", b"}}", b"2026-10-12T00:00:00.000000Z"),
)
SQL_WORDS = (
    *(
        b"INSERT IGNORE INTO `contacts` (`id`,`first_name`) VALUES\n (1,'Ida');\n",
        b"VALUES",
        b"NULL",
    ),
    *(b"INSERT IGNORE INTO `notes` (`contact_id`,`body`) VALUES\n (1,'x'),\n", b"CREATE TABLE `"),
    *(b"\\'", b"\\\\", b"''", b"');\n", b"-- ", b"/*", b"# ", b"0201234567", b"`", b",("),
)
_BLANK = SourceDraft("monica", "", "")
_MARK = re.compile(r"mark\d+x")


def fuzz_json(data: bytes) -> None:
    records_of(read_monica_json, data)
    _nothing_is_lost(data)


def fuzz_sql(data: bytes) -> None:
    records = records_of(read_monica_sql, data)
    if b"\0" in data or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return  # what holds zeros may be UTF-16
    text = io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", "kith-windows", newline="")
    contacts = [row for row in rows_of(text) if isinstance(row, Row) and row.table == "contacts"]
    told = [r for r in records if isinstance(r, PersonDraft | Unreadable)]
    assert len(told) >= len(contacts), "a contact was lost without a word"


def _nothing_is_lost(data: bytes) -> None:
    """Somewhere in the sample stand other things, as the bytes choose; every word of its
    contacts is in what is read, or in the line that says what was left out."""
    chance = random.Random(data)
    export = json.loads(_sample())
    for contact in export["account"]["data"][1]["values"]:
        _change(contact["properties"], chance, 3)
        for one in contact["data"]:
            _change(one, chance, 3)
    content = json.dumps(export).encode()
    records = records_of(read_monica_json, content)
    assert sum(isinstance(record, PersonDraft) for record in records) == 4
    for record in records:  # what is kept as it was read is not what a person sees
        if isinstance(record, PersonDraft | StoryDraft):
            record.source = _BLANK
    told = repr(records).casefold()
    lost = [mark for mark in set(_MARK.findall(content.decode())) if mark not in told]
    assert not lost, f"lost: {lost}"


@cache
def _sample() -> bytes:
    return _SAMPLE.read_bytes()


# Where a word is a switch, a number or a name of a type, and not anybody's words.
_SWITCHES = frozenset(
    {"uuid", "type", "count", "avatar", "created_at", "updated_at", "dataUrl", "delible",
     "number_of_views", "stay_in_touch_trigger_date", "distant_etag", "gender", "status",
     "contact_field_type", "first_met_through", "frequency_type", "frequency_number",
     "last_talked_to", "stay_in_touch_frequency", "mime_type", "filesize"}
)  # fmt: skip


def _change(value: Any, chance: random.Random, times: int) -> None:
    """Put odd things into an object, deep or not, and new ones beside what is there."""
    for _ in range(times):
        place = value
        while isinstance(place, dict | list) and place:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = chance.choice(keys)
            if key in _SWITCHES:
                break
            if not isinstance(place[key], dict | list) or chance.random() < 0.3:
                if not isinstance(place[key], bool):
                    place[key] = _odd(chance)
                break
            place = place[key]
        if isinstance(place, dict) and "values" not in place and chance.random() < 0.5:
            place[f"new_{chance.randrange(9)}"] = _odd(chance)


def _odd(chance: random.Random, depth: int = 0) -> Any:
    mark = f"mark{chance.randrange(10**6)}x"
    kinds = [mark, mark, None, [], {}, 12, "2026-10-12"]
    if depth < 3:
        kinds += [[_odd(chance, depth + 1), mark], {"name": mark, "inner": _odd(chance, depth + 1)}]
    return chance.choice(kinds)
