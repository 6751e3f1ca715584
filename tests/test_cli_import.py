"""``kith import`` as a script calls it: choices, columns, the report, and Ctrl+C."""

from __future__ import annotations

import io
import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import import_progress, shell
from desktop.cli.import_progress import Told
from desktop.domain.errors import CancelledError
from desktop.storage.store_file import FILE_NAME
from tests.services.importing.bringing import a_file, card

ROOT = Path(__file__).parent.parent
ANA = card("UID:a", "FN:Ana Moreau", "EMAIL:ana@film.example", "TITLE:Editor")
ANNA = card("FN:Anna M", "EMAIL:ana@film.example", "TITLE:Director")
BO = card("FN:Bo Lind", "TEL:+46 8 123 456 78")
CLUB = "Kürzel;Wer;Apparat\nBM;Begoña Müller;0117 496 0182\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


class Said:
    """What a call gave back."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def report(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


@pytest.fixture
def kith(folder: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*words: str | Path, code: int = 0) -> Said:
        found = shell.main([*map(str, words), "--data", str(folder)])
        said = capsys.readouterr()
        assert found == code, said.out + said.err
        return Said(found, said.out, said.err)

    return call


def asked(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(folder / FILE_NAME) as connection:
        rows = connection.execute(query).fetchall()
    connection.close()
    return rows


def names(folder: Path) -> list[str]:
    return [name for (name,) in asked(folder, "SELECT name FROM person ORDER BY name")]


def check(schema: Mapping[str, Any], value: Any, whole: Mapping[str, Any]) -> None:
    """Whether the value is as the schema says, as far as ours goes."""
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    if "const" in schema:
        assert value == schema["const"]
        return
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    types = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
             "null": type(None)}  # fmt: skip
    assert type(value) in {types[kind] for kind in kinds}
    for name, held in value.items() if isinstance(value, dict) else ():
        inner = schema.get("properties", {}).get(name) or schema["additionalProperties"]
        check(inner, held, whole)
    if isinstance(value, dict):
        assert set(schema.get("required", ())) <= set(value)
    for item in value if isinstance(value, list) else ():
        check(schema["items"], item, whole)


def test_the_report_is_as_its_schema_says(kith: Any, tmp_path: Path) -> None:
    schema = json.loads((ROOT / "docs" / "import-report.schema.json").read_text())
    kith("import", a_file(tmp_path, ANA, name="before.vcf"))
    broken = "BEGIN:VLIST\r\nEND:VLIST\r\n"
    table = tmp_path / "Connections.csv"
    table.write_text(
        "First Name,Last Name,URL,Connected On\nCy,Osei,,05 Nov 2026\n,,,06 Nov 2026\n"
    )
    phone = a_file(tmp_path, ANNA, BO, broken, name="phone.vcf")
    told = kith("import", phone, table, "--json", "--join", "none").report
    check(schema, told, schema)
    assert (told["records"], told["new"], told["joined"]) == (3, 3, 0)
    [pair] = told["may_be_the_same"]
    assert (pair["record"], pair["file"], pair["line"]) == ("Anna M", "phone.vcf", 1)
    assert (pair["name"], pair["here"]) == ("Ana Moreau", True)
    assert "same_email" in pair["reasons"]
    assert [line["line"] for line in told["left_out"] + told["not_read"]]
    assert told["per_file"][1]["people"] == 1
    assert Path(told["backup"]).exists()
    assert told["undo"] == f"kith restore {told['backup']}"


def test_a_dry_run_leaves_not_even_a_folder(kith: Any, folder: Path, tmp_path: Path) -> None:
    told = kith("import", a_file(tmp_path, ANA), "--dry-run", "--json").report
    assert (told["new"], told["dry_run"]) == (1, True)
    assert not folder.exists()


def test_a_dry_run_changes_no_byte_of_the_store(kith: Any, folder: Path, tmp_path: Path) -> None:
    kith("import", a_file(tmp_path, ANA))
    before = (folder / FILE_NAME).read_bytes()
    assert "would be" in kith("import", a_file(tmp_path, BO), "--dry-run").out
    assert (folder / FILE_NAME).read_bytes() == before


def test_who_is_joined_and_whose_word_stays_can_be_said(
    kith: Any, folder: Path, tmp_path: Path
) -> None:
    kith("import", a_file(tmp_path, ANA, name="before.vcf"))
    told = kith(
        "import", a_file(tmp_path, ANNA), "--join", "mail", "--update", "newer", "--json"
    ).report
    assert (told["new"], told["joined"]) == (0, 1)
    assert told["joined_with"][0]["name"] == "Ana Moreau"
    assert asked(folder, "SELECT name, title FROM person") == [("Anna M", "Director")]


def test_all_who_come_in_can_get_a_tag_and_a_circle(
    kith: Any, folder: Path, tmp_path: Path
) -> None:
    kith("import", a_file(tmp_path, ANA, BO), "--tag", "Phone", "--circle", "Choir")
    assert asked(folder, "SELECT count(*) FROM person_tag") == [(2,)]
    assert asked(folder, "SELECT count(*) FROM circle_member") == [(2,)]


def test_a_table_is_read_by_the_columns_that_are_said(
    kith: Any, folder: Path, tmp_path: Path
) -> None:
    table = tmp_path / "club.csv"
    table.write_text(CLUB, encoding="utf-8")
    kith("import", table, "--columns", "name=Wer,phone:mobile=Apparat,nickname=Kürzel")
    assert asked(folder, "SELECT name, nickname FROM person") == [("Begoña Müller", "BM")]
    assert asked(folder, "SELECT value, label FROM contact_point") == [("0117 496 0182", "mobile")]


def test_a_mapping_can_be_a_file(kith: Any, folder: Path, tmp_path: Path) -> None:
    table, mapping = tmp_path / "club.csv", tmp_path / "club.json"
    table.write_text(CLUB, encoding="utf-8")
    mapping.write_text(
        json.dumps({"columns": [{"header": "Wer", "meaning": "name"}], "separator": ";"}),
        encoding="utf-8",
    )
    kith("import", table, "--mapping", mapping)
    assert names(folder) == ["Begoña Müller"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("name=Nobody", "There is no column “Nobody”. There are: Kürzel, Wer, Apparat."),
        ("shoe=Wer", "“shoe=Wer” does not say what a column means"),
        ("name", "“name” does not say what a column means"),
    ],
)
def test_columns_that_cannot_be_right_are_told(
    kith: Any, tmp_path: Path, words: str, said: str
) -> None:
    table = tmp_path / "club.csv"
    table.write_text(CLUB, encoding="utf-8")
    assert said in kith("import", table, "--columns", words, code=1).err


def test_columns_without_a_table_and_a_mapping_that_is_none_are_told(
    kith: Any, tmp_path: Path
) -> None:
    cards, odd = a_file(tmp_path, ANA), tmp_path / "odd.json"
    assert "None of these" in kith("import", cards, "--columns", "name=X", code=1).err
    (tmp_path / "club.csv").write_text(CLUB, encoding="utf-8")
    odd.write_text("[]")
    assert "holds no mapping" in kith("import", tmp_path / "club.csv", "--mapping", odd, code=1).err


def test_the_standard_input_is_a_file_too(
    kith: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ANA.encode())))
    assert kith("import", "-", "--json").report["files"] == ["standard input"]
    assert names(folder) == ["Ana Moreau"]


@pytest.mark.parametrize("words", [(), ("--dry-run",)])
def test_a_named_file_that_is_missing_has_a_code_of_its_own(
    kith: Any, folder: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    missing = tmp_path / "missing.vcf"
    said = kith("import", a_file(tmp_path, ANA), missing, "--json", *words, code=4)
    assert said.report["new"] == 1
    assert [line["file"] for line in said.report["not_read"]] == ["missing.vcf"]
    assert "missing.vcf" in said.err
    if not words:
        assert names(folder) == ["Ana Moreau"]


def test_a_record_that_cannot_be_read_or_a_picture_in_a_folder_is_no_missing_file(
    kith: Any, tmp_path: Path
) -> None:
    (tmp_path / "cards").mkdir()
    a_file(tmp_path / "cards", ANA, "BEGIN:VCARD\r\nEND:VCARD\r\n", name="a.vcf")
    (tmp_path / "cards" / "me.png").write_bytes(b"\x89PNG")
    report = kith("import", tmp_path / "cards", "--json").report
    assert report["not_read"]
    assert report["left_out"]


def test_a_folder_is_read_whole(kith: Any, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    a_file(tmp_path / "cards", ANA, name="a.vcf")
    a_file(tmp_path / "cards", BO, name="b.vcf")
    kith("import", tmp_path / "cards")
    assert names(folder) == ["Ana Moreau", "Bo Lind"]


def test_progress_goes_to_a_terminal_and_nowhere_else() -> None:
    out = io.StringIO()
    progress = Told(out)
    progress.total = 200
    progress.begin("write")
    progress.advance_to(100)
    progress.begin("search")
    progress.end()
    lines = out.getvalue().split("\r")
    assert "Bringing them in… 0%" in lines[1]
    assert "Making everyone findable… 50%" in lines[2]
    assert lines[-1] == ""
    assert lines[-2].strip() == ""


def test_ctrl_c_cancels_and_a_second_one_is_as_everywhere() -> None:
    before = signal.getsignal(signal.SIGINT)
    with import_progress.told() as progress:
        pressed: Any = signal.getsignal(signal.SIGINT)
        pressed(signal.SIGINT, None)
        with pytest.raises(CancelledError):
            progress.check()
        assert signal.getsignal(signal.SIGINT) is before
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are POSIX here")
def test_ctrl_c_while_it_works_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    many = "".join(card(f"FN:Person {n}", f"EMAIL:p{n}@post.example") for n in range(30_000))
    path = a_file(tmp_path, many)
    shell.main(["import", str(a_file(tmp_path, ANA, name="one.vcf")), "--data", str(folder)])
    before = (folder / FILE_NAME).read_bytes()
    ours, theirs = pty.openpty()
    work = subprocess.Popen(
        [sys.executable, "-m", "desktop", "import", str(path), "--data", str(folder)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    while b"Bringing them in" not in seen:
        seen += os.read(ours, 1_000)
    work.send_signal(signal.SIGINT)
    out, _ = work.communicate(timeout=60)
    os.close(ours)
    assert work.returncode == 130
    assert out == b""
    assert (folder / FILE_NAME).read_bytes() == before
    assert names(folder) == ["Ana Moreau"]
