"""Cards that Kith wrote, read by a program that is not Kith: ez-vcard, where it is at hand.

It comes with Debian's libez-vcard-java; a Java of 11 or newer runs its driver.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote_plus

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from desktop.domain.drafts import PersonDraft
from desktop.formats.vcard import write_vcard
from desktop.formats.vcard.values import date_text

from . import drafts
from .cards import VCARDS, people

DRIVER = Path(__file__).parent / "elsewhere" / "ReadCards.java"
JARS = [Path("/usr/share/java") / f"{name}.jar" for name in ("ez-vcard", "vinnie")]
VERSIONS = ("3.0", "4.0")
SAMPLES = sorted(VCARDS.glob("*.vcf"))

pytestmark = pytest.mark.skipif(
    not (shutil.which("javac") and all(jar.exists() for jar in JARS)),
    reason="ez-vcard is not here: it comes with libez-vcard-java and a Java development kit",
)

Said = Counter[tuple[str, str]]

# What ez-vcard holds against cards that everybody reads: 3.0 without labels of
# mails, and quotes in parameters in the way of RFC 6868.
_KNOWN_FAULTS = re.compile(
    r'Email: \(9\) TYPE parameter value \("(?:home|work|cell|fax|pager|other)"\)'
    r"|.*\(25\)(?s:.*)invalid characters"
)
# Of a source: what 3.0 and 4.0 had no rule for, or what its author wrote wrongly.
_OF_SOURCES = re.compile(
    r".*(?:not supported (?:in|by) this|Embedded vCard|no value assigned|invalid character"
    r"|TYPE parameter value|Tel URIs)"
)
_STUMBLES_OF_SOURCES = re.compile(r".*\((?:REV|GEO|TZ|BDAY|ANNIVERSARY) property\)")


BRIEF = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # for a life of a moment


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The class path with the driver, compiled."""
    folder, jars = tmp_path_factory.mktemp("driver"), ":".join(map(str, JARS))
    brief = [f"-J{option}" for option in BRIEF]
    subprocess.run(["javac", *brief, "-cp", jars, "-d", folder, DRIVER], timeout=110, check=True)
    return f"{jars}:{folder}"


def read_elsewhere(driver: str, *paths: Path) -> list[list[Said]]:
    """What ez-vcard reads in each of these files, card by card."""
    command = ["java", *BRIEF, "-cp", driver, DRIVER.stem, *map(str, paths)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=110, check=True)
    files: list[list[Said]] = []
    for line in ended.stdout.splitlines():
        word, _, value = line.partition("\t")
        if word == "file":
            files.append([])
        elif word == "card":
            files[-1].append(Counter({("version", value): 1}))
        else:
            files[-1][-1][word, _plain(unquote_plus(value))] += 1
    return files


def _plain(text: str) -> str:
    return " ".join(text.split())


def said_by(draft: PersonDraft, version: str) -> Said:
    """What ez-vcard must find in this draft's card."""
    said: list[tuple[str, str]] = [("version", version), ("name", draft.name)]
    parts = ("family", "given", "additional", "prefix", "suffix")
    if any(getattr(draft, name) for name in parts):
        said += [(name, getattr(draft, name)) for name in parts]
    elif not draft.name_made or version == "4.0" or draft.source is None:
        said.append(("family", draft.name))  # an N for readers that need one
    said += [(name, getattr(draft, name)) for name in ("nickname", "organisation", "title")]
    said += [(p.kind, p.value) for p in draft.points if p.kind in ("phone", "email", "web")]
    said += [("note", note) for note in draft.notes]
    said += [("tag", tag) for tag in draft.tags]
    for address in draft.addresses:
        for name in ("street", "locality", "postcode", "country"):
            said.append((name, getattr(address, name)))
    if draft.photo:
        said.append(("photo", str(len(draft.photo.content))))
    return Counter((word, _plain(value)) for word, value in said if _plain(value))


def birthdays(draft: PersonDraft) -> set[str]:
    whole = (o.when for o in draft.occasions if o.kind == "birthday" and not o.label)
    return {date_text(when, extended=False) for when in whole if when.as_date()}


def written(folder: Path, found: Sequence[PersonDraft], version: str) -> Path:
    path = folder / f"cards-{version}.vcf"
    path.write_bytes(b"".join(write_vcard(draft, version).encode() for draft in found))  # type: ignore[arg-type]
    return path


def faults(cards: Iterable[Said], known: re.Pattern[str], stumbles: re.Pattern[str]) -> set[str]:
    found = {key for card in cards for key in card if key[0] in ("fault", "stumble")}
    allowed = {"fault": known, "stumble": stumbles}
    return {value for word, value in found if not allowed[word].match(value)}


def _without_extras(card: Said, draft: PersonDraft) -> Said:
    names = {key[0] for key in said_by(draft, "")} | {"name", "version"}
    return Counter({key: count for key, count in card.items() if key[0] in names})


@pytest.mark.parametrize("version", VERSIONS)
def test_generated_people_say_the_same_elsewhere_and_nothing_is_held_against_them(
    tmp_path: Path, driver: str, version: str
) -> None:
    made: list[PersonDraft] = []

    @settings(
        max_examples=150,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(drafts.people)
    def collect(draft: PersonDraft) -> None:
        ties = [tie for tie in draft.ties if tie.name]  # 3.0 has none by UID alone
        members = draft.members if draft.kind == "group" else []
        made.append(replace(draft, ties=ties, members=members))

    collect()
    (cards,) = read_elsewhere(driver, written(tmp_path, made, version))
    assert len(cards) == len(made)
    for draft, card in zip(made, cards, strict=True):
        assert _without_extras(card, draft) == said_by(draft, version)
        assert birthdays(draft) <= {value for word, value in card if word == "birthday"}
    assert not faults(cards, _KNOWN_FAULTS, re.compile(r"\Z.\Z"))


@pytest.mark.parametrize("version", VERSIONS)
def test_samples_say_the_same_elsewhere_once_kith_has_written_them(
    tmp_path: Path, driver: str, version: str
) -> None:
    found = [draft for path in SAMPLES for draft in people(path.read_bytes())]
    (cards,) = read_elsewhere(driver, written(tmp_path, found, version))
    assert len(cards) == len(found)
    for draft, card in zip(found, cards, strict=True):
        missing = {word for word, _ in said_by(draft, version) - card}
        # Android's nickname stays where it stood, in a property of Android's own.
        assert missing <= {"family", "nickname"}, draft.name
    assert not faults(cards, _OF_SOURCES, _STUMBLES_OF_SOURCES)


# Where ez-vcard reads what nobody meant: cards in Shift_JIS as Windows-1252, folds within
# letters, UTF-16 not at all, escapes where 2.1 has none, blanks at a soft break.
_READ_OTHERWISE = frozenset(
    {
        "android-shift-jis", "android-backslash", "android-complicated-v21", "made-utf16-bom",
        "kc-folded-inside-letters", "kc-full-v4", "made-odd-characters",
    }
)  # fmt: skip


@pytest.fixture(scope="module")
def samples_elsewhere(driver: str) -> dict[Path, list[Said]]:
    return dict(zip(SAMPLES, read_elsewhere(driver, *SAMPLES), strict=True))


@pytest.mark.parametrize(
    "path", [path for path in SAMPLES if path.stem not in _READ_OTHERWISE], ids=lambda p: p.stem
)
def test_a_sample_says_here_what_it_says_elsewhere(
    path: Path, samples_elsewhere: dict[Path, list[Said]]
) -> None:
    found = people(path.read_bytes())
    for draft, card in zip(found, samples_elsewhere[path], strict=True):
        for word in ("email", "note", "tag", "phone"):
            there = {value for kind, value in card if kind == word}
            assert {value for kind, value in said_by(draft, "") if kind == word} == there
        names = {value for word, value in card if word == "name"}
        assert not names or _plain(draft.name) in names
