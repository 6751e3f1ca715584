"""``kith export``: people, the calendar or everything into a file or a folder."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from desktop.cli.said import Add, say
from desktop.cli.stores import now, reading
from desktop.domain.leaving import Form, Leaving, Left, Whom
from desktop.settings import SettingsFile

_HELP = "write people to FILE: .vcf, .csv, .ics, .zip, or a folder of pages"
_FORMATS = {
    "vcard": Form.CARDS,
    "csv": Form.TABLE,
    "ics": Form.CALENDAR,
    "markdown": Form.PAGES,
    "archive": Form.ARCHIVE,
}
_NOUNS = {Form.CALENDAR: ("entry", "entries"), Form.PAGES: ("page", "pages")}


def offer(add: Add) -> None:
    take = add("export", _HELP)
    take.add_argument("file", type=Path, metavar="FILE", help="where to; its ending says as what")
    take.add_argument("--format", choices=tuple(_FORMATS), help="as what, whatever the ending")
    take.add_argument("--vcard", choices=("3.0", "4.0"), default="4.0", help="which vCard")
    whom = take.add_argument_group("whom (everybody; each of these narrows it)")
    whom.add_argument("--circle", action="append", default=[], metavar="NAME", help="who is in it")
    whom.add_argument("--stage", action="append", default=[], metavar="NAME", help="who is there")
    whom.add_argument("--tag", action="append", default=[], metavar="NAME", help="who has it")
    whom.add_argument(
        "--person", action="append", default=[], metavar="UID", help="by uid, or by whole name"
    )
    whom.add_argument("--search", default="", metavar="WORDS", help="whom the list would find")
    whom.add_argument("--in-practice", action="store_true", help="whom you chose to be close to")
    take.add_argument(
        "--with-confided", action="store_true", help="also what was told in confidence"
    )
    take.add_argument(
        "--with-talks", action="store_true", help="in a calendar: also when you met and spoke"
    )
    take.add_argument("--json", action="store_true", help="say it for programs")
    take.set_defaults(run=_export)


def _export(wished: argparse.Namespace, folder: Path) -> None:
    from desktop.services.exporting.choosing import choose
    from desktop.services.exporting.files import form_by_name, take_out

    form = _FORMATS[wished.format] if wished.format else form_by_name(wished.file)
    with reading(folder) as database, database.read() as session:
        people = choose(session, _whom(wished))
        wanted = Leaving(
            wished.file,
            form,
            None if people is None else tuple(people),
            wished.vcard,
            wished.with_confided,
            wished.with_talks,
        )
        left = take_out(session, wanted, now=now(), settings=SettingsFile(folder).values)
    report = _report(left, wanted)
    say(json.dumps(report, ensure_ascii=False) if wished.json else _in_words(left, wanted))


def _whom(wished: argparse.Namespace) -> Whom:
    return Whom(
        tuple(wished.person),
        tuple(wished.circle),
        tuple(wished.stage),
        tuple(wished.tag),
        wished.search,
        wished.in_practice,
    )


def _report(left: Left, wanted: Leaving) -> dict[str, Any]:
    name = next(word for word, form in _FORMATS.items() if form is left.form)
    return {
        "file": str(left.target),
        "format": name,
        "everybody": wanted.people is None,
        "entries" if left.form is Form.CALENDAR else "people": left.count,
        "confided_left_out": left.confided,
        "talks_shared_with_others": left.shared,
    }


def _in_words(left: Left, wanted: Leaving) -> str:
    one, many = _NOUNS.get(left.form, ("person", "people"))
    count = "Everything" if wanted.is_whole else f"{left.count} {one if left.count == 1 else many}"
    lines = [f"{count} {'is' if wanted.is_whole or left.count == 1 else 'are'} in {left.target}."]
    if left.confided:
        lines.append(
            "What was told in confidence stayed here "
            f"({left.confided}); --with-confided takes it along."
        )
    if left.shared:
        lines.append(
            f"Talks that were shared with others too: {left.shared}. The others are not in there, "
            "but where your own words name them, they still do."
        )
    return "\n".join(lines)
