"""A file of every format that Kith reads, with one record in its midst that cannot be read."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MANY = 12  # good records of each file
GOOGLE_HEAD = "First Name,Last Name,Phone 1 - Label,Phone 1 - Value"
MESSAGES_HEAD = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
_MADE = "2024-05-01T08:00:00.000000Z"
_URL = "https://www.linkedin.com/in"


@dataclass(frozen=True, slots=True)
class Reader:
    """A format by its name, how a file of it is written from records, and its records: the
    ``good`` by number, and a ``bad`` one."""

    name: str
    file: str
    good: Callable[[int], str]
    bad: str
    before: str = ""
    after: str = ""
    between: str = ""

    def write(self, folder: Path, *, with_bad: bool) -> Path:
        records = [self.good(number) for number in range(MANY)]
        if with_bad:
            records.insert(MANY // 2, self.bad)
        path = folder / self.file
        path.write_text(self.before + self.between.join(records) + self.after, newline="")
        return path


def _card(number: int) -> str:
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{number}\r\nFN:Ana {number}\r\n"
        f"TEL:+44 7700 {number:06}\r\nEND:VCARD\r\n"
    )


def _event(number: int) -> str:
    return (
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:2024{number % 12 + 1:02}05T100000\r\n"
        f"SUMMARY:Coffee {number}\r\nATTENDEE;CN=Ana:mailto:ana{number}@example.org\r\n"
        "END:VEVENT\r\n"
    )


def _mail(number: int) -> str:
    return (
        f"From a@b.org Thu Jan  1 00:00:00 2026\nFrom: Ana <ana{number}@example.org>\n"
        f"To: me@example.org\nDate: Tue, {number % 28 + 1} Jan 2026 10:00:00 +0100\n"
        f"Message-ID: <{number}@x>\n\nHello\n\n"
    )


def _message(number: int) -> str:
    return (
        f"c{number},,Ana {number},{_URL}/ana-{number},Robin,{_URL}/robin,"
        f"2026-09-{number + 1:02} 07:58:12 UTC,,Hello,INBOX,,No,No\n"
    )


def _contact(number: int) -> str:
    made = {"uuid": f"u{number}", "created_at": _MADE, "updated_at": _MADE}
    return json.dumps({**made, "properties": {"first_name": f"Ana{number}"}, "data": []})


_TOLD = {"version": "1.0-preview.1", "app_version": "4.1.2", "export_date": _MADE}
_BEFORE_CONTACTS = (
    json.dumps(_TOLD)[:-1] + ',"account":{"data":[{"count":13,"type":"contact","values":['
)
_SQL = (
    "-- MySQL dump\nINSERT IGNORE INTO `contacts` (`id`,`account_id`,`first_name`,`last_name`,"
    "`uuid`,`is_partial`,`is_active`,`created_at`,`updated_at`) VALUES\n"
)


def _sql(number: int) -> str:
    made = "'2024-05-01 08:00:00'"
    return f"({number + 1},1,'Ana','Lima{number}','u{number}',0,1,{made},{made})"


READERS = (
    Reader("vcard", "people.vcf", _card, "BEGIN:VCARD\r\nEND:VCARD\r\n"),
    Reader(
        "table", "google.csv", lambda n: f"Ana,Lima{n},Home,+44 7700 {n:06}\r\n",
        ",,Home,\r\n", before=GOOGLE_HEAD + "\r\n",
    ),
    Reader(
        "linkedin-connections", "Connections.csv",
        lambda n: f"Ana,Lima{n},{_URL}/ana-{n},,Yonder,Pilot,25 Nov 2023\n",
        ",,,,,,25 Nov 2023\n",
        before="First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    ),
    Reader(
        "linkedin-messages", "messages.csv", _message,
        _message(0).replace("2026-09-01", "some day"), before=MESSAGES_HEAD + "\n",
    ),
    Reader(
        "linkedin-invitations", "Invitations.csv",
        lambda n: f'Ana {n},Robin,"1/{n + 1}/26, 12:05 AM",,INCOMING,{_URL}/ana-{n},{_URL}/robin\n',
        f"Ana,Robin,some day,,INCOMING,{_URL}/ana,{_URL}/robin\n",
        before="From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n",
    ),
    Reader(
        "linkedin-endorsements", "Endorsement_Received_Info.csv",
        lambda n: f"2026/03/{n + 1:02} 05:06:07 UTC,Singing,Ana,Lima,"
        f"www.linkedin.com/in/ana-{n},ACCEPTED\n",
        "some day,Singing,Ana,Lima,www.linkedin.com/in/ana,ACCEPTED\n",
        before="Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,"
        "Endorser Public Url,Endorsement Status\n",
    ),
    Reader(
        "linkedin-recommendations", "Recommendations_Received.csv",
        lambda n: f'Ana,Lima{n},Yonder,Pilot,"Robin listens {n}.","05/11/26, 08:15 AM",VISIBLE\n',
        'Ana,Lima,Yonder,Pilot,"Robin listens.",some day,VISIBLE\n',
        before="First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n",
    ),
    Reader(
        "ical", "calendar.ics", _event, "BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:No day\r\nEND:VEVENT\r\n",
        before="BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", after="END:VCALENDAR\r\n",
    ),
    Reader(
        "whatsapp", "WhatsApp Chat with Ana.txt",
        lambda n: f"{n + 13}/12/2024, 23:59 - Ana: hello\n", "31/02/2024, 23:59 - Ana: never\n",
    ),
    Reader(
        "mailbox", "mails.mbox", _mail,
        "From a@b.org\nFrom: Ana <a@b.org>\nTo: me@example.org\nDate: some day\n\nHello\n\n",
    ),
    Reader(
        "monica-json", "monica.json", _contact, "7",
        before=_BEFORE_CONTACTS, after="]}]}}", between=",",
    ),
    Reader(
        "monica-sql", "monica.sql", _sql, "(99,1,Ana Lima,'x')", before=_SQL, after=";\n",
        between=",\n",
    ),
)  # fmt: skip


def packed(reader: Reader, folder: Path, *, with_bad: bool = False) -> Path:
    """The same file within a zip."""
    path = folder / "packed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(reader.write(folder, with_bad=with_bad), reader.file)
    return path
