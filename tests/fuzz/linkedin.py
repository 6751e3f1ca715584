"""The readers of LinkedIn's messages and invitations."""

from __future__ import annotations

import io

from desktop.domain.happenings import HappeningDraft
from desktop.formats.linkedin_invitations import lines_of_invitation, read_invitations
from desktop.formats.linkedin_messages import lines_of_messages, read_messages
from tests.fuzz.checks import ORIGIN, records_of

WORDS = (
    *(b"CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n", b'"'),
    *(b"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n", b",", b"\n"),
    *(
        b"https://x.com/in/anna",
        b"2026-09-01 10:30:00 UTC",
        b"11/5/26, 2:37 PM",
        b"OUTGOING",
        b"<p>",
    ),
)


def fuzz_one(data: bytes) -> None:
    for reader, lines in (
        (read_messages, lines_of_messages),
        (read_invitations, lines_of_invitation),
    ):
        for one in records_of(reader, data)[:3]:
            if isinstance(one, HappeningDraft):
                assert sum(person.began for person in one.with_whom) == 1
                lines(io.BytesIO(data), ORIGIN, one.key)
