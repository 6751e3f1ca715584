"""The reader of WhatsApp's exports: every talk has its own key, and its lines are found again."""

from __future__ import annotations

import io

from desktop.domain.happenings import HappeningDraft
from desktop.formats.chats import is_whatsapp, lines_of_talk, read_whatsapp
from tests.fuzz.checks import ORIGIN, records_of

WORDS = (
    *(b"31/12/2024, 23:59 - ", b"[31.12.24, 23:59:01] ", b"12/31/24, 11:59\xe2\x80\xafPM - "),
    *(b"2024-12-31 23:59 - ", b"1/2/24, 10:00 - ", b"[23:59, 1/2/2024] ", b"Anna: ", b"Max: hi\n"),
    *(b"Dr: Anna: ", b"\xe2\x80\x8e", b"\xe2\x80\xaa+49 170 1234567\xe2\x80\xac: ", b"\r\n", b"~ "),
    *(b" - ", b"] ", b"end-to-end", b"<Media omitted>", b"\xd9\xa3\xd9\xa1/", b" p. m."),
)


def fuzz_one(data: bytes) -> None:
    is_whatsapp(data.decode("utf-8", "replace"))
    talks = [one for one in records_of(read_whatsapp, data) if isinstance(one, HappeningDraft)]
    for talk in talks:
        assert talk.messages > 0
        assert talk.with_whom
        assert sum(one.began for one in talk.with_whom) <= 1
    for talk in talks[:2]:
        lines_of_talk(io.BytesIO(data), ORIGIN, talk.key)
