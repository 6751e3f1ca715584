"""The reader and the writer of cards: no card is lost, and writing what was read settles."""

from __future__ import annotations

import re

from desktop.domain.drafts import PersonDraft
from desktop.formats.vcard import read_vcards, write_vcard
from desktop.formats.vcard.facts import fact, statements_of
from tests.fuzz.checks import records_of

WORDS = (
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b"VERSION:2.1\n", b"VERSION:3.0\n", b"VERSION:4.0\n"),
    *(b"\r\n ", b"=\n", b"=0D=0A=\n", b"item1.", b"\\n", b"\\;", b"\\,", b"^n", b"_$!<", b">!$_"),
    *(b";ENCODING=QUOTED-PRINTABLE", b";CHARSET=SHIFT_JIS", b";CHARSET=UTF-16", b";BASE64"),
    *(b";ENCODING=b", b";VALUE=text", b";VALUE=uri", b";TYPE=pref", b";PREF=2", b";ALTID=1"),
    *(b';LABEL="', b";SORT-AS=", b";X-APPLE-OMIT-YEAR=1604", b";X-KITH-MADE=1", b";LANGUAGE=ja"),
    *(b"\nFN:", b"\nN:", b"\nORG:", b"\nTEL:tel:", b"\nEMAIL:", b"\nADR:", b"\nLABEL:"),
    *(b"\nBDAY:--0412", b"\nANNIVERSARY:", b"\nX-ABDATE:", b"\nX-ABLabel:", b"\nRELATED:"),
    *(b"\nAGENT:", b"\nPHOTO:data:image/png;base64,", b"\nKIND:group", b"\nMEMBER:urn:uuid:"),
    *(b"\nCATEGORIES:", b"\nNOTE:", b"\nUID:", b"\nIMPP:xmpp:", b"\nX-SOCIALPROFILE:"),
    *(b"\nSOCIALPROFILE:", b"\nX-ANDROID-CUSTOM:", b"\nSOUND;X-IRMC-N:", b"\nX-KITH-STAGE:"),
    *(b"\nGENDER:", b"\nPRONOUNS:", b"\nX-ADDRESSBOOKSERVER-KIND:group", b"\nX-messaging/irc-All:"),
)

_BEGIN = re.compile(
    rb"(?:\A|(?<=[\r\n]))(?:\xef\xbb\xbf)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?=[\r\n]|\Z)", re.I
)
_BEGIN_READ = re.compile(r"^\W{0,3}BEGIN[ \t]*:[ \t]*VCARD", re.I | re.M)


def fuzz_one(data: bytes) -> None:
    records = records_of(read_vcards, data)
    drafts = [record for record in records if isinstance(record, PersonDraft)]
    if b"\0" not in data:  # what holds zeros may be UTF-16
        read = sum(len(_BEGIN_READ.findall(d.source.text)) for d in drafts if d.source)
        told = len(records) - len(drafts)
        assert read + told >= len(_BEGIN.findall(data)), "a card was lost without a word"
    for draft in drafts[:3]:
        for version in ("3.0", "4.0"):
            _settles(draft, version)


def _settles(draft: PersonDraft, version: str) -> None:
    """What is written says all that was read, and is written the same again."""
    text = write_vcard(draft, version)  # type: ignore[arg-type]
    again = records_of(read_vcards, text.encode())
    found = [record for record in again if isinstance(record, PersonDraft)]
    assert len(found) == 1, f"one card was written, {len(found)} are read"
    assert "\ufffd" in text or len(again) == 1, f"troubles with what was written: {again}"
    (back,) = found
    lost = _said(draft) - _said(back)
    assert not lost, f"lost in {version}: {lost}"
    assert write_vcard(back, version) == text  # type: ignore[arg-type]


def _said(draft: PersonDraft) -> set[str]:
    return {repr(fact(*statement)) for statement in statements_of(draft)}
