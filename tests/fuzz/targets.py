"""What is fuzzed, by name: the readers, and what somebody may type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz import (
    archive,
    ical,
    kept_files,
    linkedin,
    links,
    mailbox,
    monica,
    tables,
    typed_words,
    vcard,
    whatsapp,
)

_TESTS = Path(__file__).parents[1]
SAMPLE_LIMIT = 20_000  # bytes: larger samples teach a fuzzer little and cost much


@dataclass(frozen=True, slots=True)
class Target:
    """One reader: the function that tries it, samples to begin with, words of the format.

    ``samples`` is a pattern below ``tests/data``; ``words`` are pieces that
    mean something in the format and that chance would hardly bring.
    """

    fuzz_one: Callable[[bytes], None]
    samples: str = ""
    words: tuple[bytes, ...] = ()

    def seeds(self) -> list[Path]:
        """The samples that are not too large."""
        found = sorted((_TESTS / "data").glob(self.samples)) if self.samples else []
        return [path for path in found if path.stat().st_size <= SAMPLE_LIMIT]


TARGETS: dict[str, Target] = {
    "archive": Target(archive.fuzz_one, words=archive.WORDS),
    "monica_json": Target(
        monica.fuzz_json, samples="monica/*compact.json", words=monica.JSON_WORDS
    ),
    "monica_sql": Target(monica.fuzz_sql, samples="monica/*.sql", words=monica.SQL_WORDS),
    "vcard": Target(vcard.fuzz_one, samples="vcard/*.vcf", words=vcard.WORDS),
    "whatsapp": Target(whatsapp.fuzz_one, words=whatsapp.WORDS),
    "tables": Target(tables.fuzz_one, samples="csv/*.csv", words=tables.WORDS),
    "mailbox": Target(mailbox.fuzz_one, words=mailbox.WORDS),
    "linkedin_talks": Target(linkedin.fuzz_one, "linkedin/*s.csv", words=linkedin.WORDS),
    "kept_files": Target(kept_files.fuzz_one, words=kept_files.WORDS),
    "links": Target(links.fuzz_one, words=links.WORDS),
    "ical": Target(ical.fuzz_one, samples="ical/*.ics", words=ical.WORDS),
    "search": Target(typed_words.fuzz_search, words=typed_words.SEARCH_WORDS),
    "one_line": Target(typed_words.fuzz_line, words=typed_words.LINE_WORDS),
    "mail": Target(typed_words.fuzz_mail, words=typed_words.MAIL_WORDS),
    "rules": Target(typed_words.fuzz_rule, words=typed_words.RULE_WORDS),
    "mapping": Target(typed_words.fuzz_mapping, words=typed_words.MAPPING_WORDS),
}


def found(name: str) -> list[Path]:
    """The inputs that once showed a fault of this reader."""
    return sorted((_TESTS / "fuzz" / "found" / name).glob("*"))
