"""The reader of mailboxes: every mail is in a talk, or told of."""

from __future__ import annotations

import io

from desktop.domain.happenings import HappeningDraft
from desktop.formats.mailbox import is_mailbox, lines_of_mail, read_mailbox
from tests.fuzz.checks import ORIGIN, records_of

WORDS = (
    *(b"From x Thu Jan  1 10:00:00 2026\n", b"From ", b"\nFrom: Anna <anna@x.org>", b"\r\n\r\n"),
    *(
        b"\nTo: me@x.org, ",
        b"\nCc: ",
        b"\nDate: Tue, 6 Jan 2026 10:00:00 +0100",
        b"\nSubject: Re: ",
    ),
    *(
        b"\nMessage-ID: <1@x>",
        b"\nIn-Reply-To: <1@x>",
        b"\nReferences: <1@x> <2@x>",
        b"\n\n",
        b"\n ",
    ),
    *(b"=?utf-8?q?", b"=?iso-2022-jp?b?", b"?=", b"\nReceived: x; ", b"\nList-Id: ", b"\n>From "),
    *(
        b"\nContent-Type: multipart/mixed; boundary=x\n",
        b"\n--x\n",
        b"\nAuto-Submitted: auto-replied",
    ),
)


def fuzz_one(data: bytes) -> None:
    is_mailbox(data.decode("utf-8", "replace"))
    talks = [one for one in records_of(read_mailbox, data) if isinstance(one, HappeningDraft)]
    for talk in talks:
        assert talk.messages > 0
        assert sum(one.began for one in talk.with_whom) == 1
        assert sum(one.me for one in talk.with_whom) <= 1
    for talk in talks[:2]:
        lines_of_mail(io.BytesIO(data), ORIGIN, talk.key)
