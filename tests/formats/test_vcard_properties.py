"""What holds for every draft, every card and every heap of bytes."""

from __future__ import annotations

import dataclasses
import random
import time

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import PersonDraft
from desktop.formats.vcard import write_vcard
from desktop.formats.vcard.facts import fact, statements_of
from desktop.formats.vcard.heads import parted_property

from . import drafts
from .cards import VCARDS, people, records

relaxed = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],  # shrinking such large drafts takes minutes
)
VERSIONS = ("3.0", "4.0")
SAMPLES = [people(path.read_bytes()) for path in sorted(VCARDS.glob("*.vcf"))]
SOURCES = [draft for found in SAMPLES for draft in found]


def said(draft: PersonDraft) -> list[str]:
    return sorted(repr(fact(*statement)) for statement in statements_of(draft))


@pytest.mark.parametrize("version", VERSIONS)
@relaxed
@given(draft=drafts.people)
def test_a_draft_written_and_read_is_the_same(draft: PersonDraft, version: str) -> None:
    text = write_vcard(draft, version)  # type: ignore[arg-type]
    (again,) = people(text)
    assert dataclasses.replace(again, source=None) == draft
    assert write_vcard(again, version) == text  # type: ignore[arg-type]


@pytest.mark.parametrize("version", VERSIONS)
@relaxed
@given(draft=drafts.people, index=st.integers(0, len(SOURCES) - 1))
def test_any_edit_of_a_card_is_written_into_it(
    draft: PersonDraft, index: int, version: str
) -> None:
    edited = dataclasses.replace(draft, source=SOURCES[index].source)
    text = write_vcard(edited, version)  # type: ignore[arg-type]
    (again,) = people(text)
    missing = set(said(edited)) - set(said(again))
    assert not missing
    assert write_vcard(again, version) == text  # type: ignore[arg-type]


# KDE has two messengers' addresses on one line.
WITH_POINTS = [draft for draft in SOURCES if draft.points and "\\ue000" not in repr(draft.source)]


@pytest.mark.parametrize("version", VERSIONS)
@relaxed
@given(data=st.data())
def test_a_new_number_changes_one_line_and_of_it_the_value_alone(
    data: st.DataObject, version: str
) -> None:
    source = data.draw(st.sampled_from(WITH_POINTS))
    before = _lines(write_vcard(source, version))  # type: ignore[arg-type]
    (edited,) = people("\r\n".join(before))
    point = data.draw(st.sampled_from(edited.points))
    point.value = "https://example.org/new" if point.kind in ("web", "profile") else "new"
    after = _lines(write_vcard(edited, version))  # type: ignore[arg-type]
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    ((old, new),) = changed
    if point.kind in ("phone", "email"):
        assert new == parted_property(old)[0].text.replace("VALUE=uri;", "") + ":new"


def _lines(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


@relaxed
@given(draft=drafts.people)
def test_the_version_changes_nothing_that_is_said(draft: PersonDraft) -> None:
    (three,) = people(write_vcard(draft, "3.0"))
    (four,) = people(write_vcard(three, "4.0"))
    (back,) = people(write_vcard(four, "3.0"))
    assert said(draft) == said(three) == said(four) == said(back)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.binary(max_size=2_000))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    records(raw)
    found = people(b"BEGIN:VCARD\r\n" + raw + b"\r\nEND:VCARD\r\n")
    for draft in found:
        for version in VERSIONS:
            write_vcard(draft, version)  # type: ignore[arg-type]


def mutated(raw: bytes, dice: random.Random) -> bytes:
    """The bytes with a few pieces changed, doubled, dropped or swapped for signs that matter."""
    content = bytearray(raw)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(content) + 1)
        piece = dice.choice(
            [b":", b";", b"=", b"\\", b'"', b"\n", b"\r", b"\r\n ", b"\0", b"\xff", b"=\n", b"^",
             b"BEGIN:VCARD\n", b"END:VCARD\n", b";CHARSET=utf-7", b";ENCODING=QUOTED-PRINTABLE",
             b";BASE64", b"item1.", b";ALTID=1", b"LABEL=", bytes(dice.randbytes(5))]
        )  # fmt: skip
        length = dice.choice([0, 0, 1, 5, 40])
        content[at : at + length] = piece
    return bytes(content)


@pytest.mark.parametrize("seed", range(6))
def test_damaged_samples_never_make_the_reader_fail(seed: int) -> None:
    dice = random.Random(seed)
    for path in sorted(VCARDS.glob("*.vcf")):
        for draft in people(mutated(path.read_bytes(), dice)):
            for version in VERSIONS:
                assert len(people(write_vcard(draft, version))) == 1  # type: ignore[arg-type]


HOSTILE = {
    "lines": b"BEGIN:VCARD\n" + b"a\n" * 125_000 + b"END:VCARD\n",
    "short properties": b"BEGIN:VCARD\n" + b"X:\n" * 82_500 + b"END:VCARD\n",
    "heads": b"BEGIN:VCARD\n" + b"".join(b"X%d;A=%d:\n" % (n, n) for n in range(17_500)),
    "begins": b"BEGIN:VCARD\n" * 21_250,
    "ends": b"END:VCARD\n" * 25_000,
    "pairs": b"BEGIN:VCARD\nEND:VCARD\n" * 11_250,
    "returns": b"BEGIN:VCARD\r" + b"\r" * 250_000,
    "quotes": b'BEGIN:VCARD\nTEL;X="' + b'";"' * 82_500 + b":1\nEND:VCARD\n",
    "semicolons": b"BEGIN:VCARD\nN:" + b";" * 250_000 + b"\nEND:VCARD\n",
    "parameters": b"BEGIN:VCARD\nTEL" + b";A" * 122_500 + b":1\nEND:VCARD\n",
    "backslashes": b"BEGIN:VCARD\nN:" + b"\\;" * 122_500 + b"\nEND:VCARD\n",
    "commas": b"BEGIN:VCARD\nCATEGORIES:" + b"a,b" * 82_500 + b"\nEND:VCARD\n",
    "tags": b"BEGIN:VCARD\nCATEGORIES:"
    + b",".join(b"%d" % n for n in range(35_000))
    + b"\nEND:VCARD\n",
    "soft breaks": b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + b"=\n" * 125_000 + b"END:VCARD\n",
    "folds": b"BEGIN:VCARD\nNOTE;CHARSET=x:" + b"\n a" * 82_500 + b"\nEND:VCARD\n",
    "labels": b"BEGIN:VCARD\nADR;LABEL=" + b":" * 225_000 + b"\nEND:VCARD\n",
    "addresses": b"BEGIN:VCARD\n" + b"ADR:;;a\n" * 15_000 + b"LABEL:b\n" * 15_000,
    "groups": b"BEGIN:VCARD\n" + b"i.TEL:1\ni.X-ABLabel:b\n" * 11_250,
    "kith": b"BEGIN:VCARD\n" + b"".join(b"X-KITH-%d:a\n" % n for n in range(15_000)),
    "base64": b"BEGIN:VCARD\nPHOTO;BASE64:" + b"\nQUJD" * 50_000 + b"\nEND:VCARD\n",
    "punycode": b"BEGIN:VCARD\nFN;CHARSET=punycode:" + b"a" * 225_000 + b"\nEND:VCARD\n",
    "zeros": b"\0" * 250_000,
    "random": random.Random(1).randbytes(250_000),
    "one line": b"BEGIN:VCARD\nNOTE:" + b"x" * 250_000,
    "colons": b":" * 250_000,
    "dates": b"BEGIN:VCARD\n" + b"BDAY:1980-01-01T\n" * 14_500,
    "birthdays": b"BEGIN:VCARD\n" + b"".join(b"BDAY:%d\n" % n for n in range(22_500)),
}


def least_time(raw: bytes) -> float:
    """Seconds of the processor, the least of three: the others tell of a busy machine."""
    took = []
    for _ in range(3):
        start = time.process_time()
        records(raw)
        took.append(time.process_time() - start)
    return min(took)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_quarter_of_a_megabyte_of_anything_is_read_at_once(name: str) -> None:
    assert least_time(HOSTILE[name]) < 0.5


@pytest.mark.timeout(20)
def test_many_cards_full_of_short_lines_are_not_slow_either() -> None:
    card = b"BEGIN:VCARD\n" + b"ADR:;;a\n" * 2_000 + b"junk\n" * 2_000 + b"END:VCARD\n"
    raw = card * (250_000 // len(card))
    assert least_time(raw) < 0.6
