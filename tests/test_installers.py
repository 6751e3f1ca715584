"""What the installers of other systems are told; whether they work only those systems can say."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from desktop import APPLICATION_ID

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _kinds_of_the_linux_entry() -> set[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(RESOURCES / "linux" / f"{APPLICATION_ID}.desktop", "utf-8")
    return set(parser["Desktop Entry"]["MimeType"].rstrip(";").split(";"))


@pytest.fixture(scope="module")
def bundle() -> dict[str, Any]:
    told: dict[str, Any] = plistlib.loads((RESOURCES / "macos" / "Info.plist").read_bytes())
    return told


@pytest.fixture(scope="module")
def installer() -> str:
    return (RESOURCES / "windows" / "kith.iss").read_text("utf-8")


def test_each_system_opens_the_same_kinds_with_kith(bundle: dict[str, Any], installer: str) -> None:
    kinds = {"public.vcard": "text/vcard", "com.apple.ical.ics": "text/calendar"}
    types = bundle["CFBundleDocumentTypes"]
    on_macos = {kinds[content] for each in types for content in each["LSItemContentTypes"]}
    endings = {".vcf": "text/vcard", ".ics": "text/calendar"}
    on_windows = {endings[each] for each in re.findall(r"\\(\.\w+)\\OpenWithProgids", installer)}
    assert on_macos == on_windows == _kinds_of_the_linux_entry() - {"x-scheme-handler/kith"}


def test_each_system_leads_links_of_kith_to_it(bundle: dict[str, Any], installer: str) -> None:
    [link] = bundle["CFBundleURLTypes"]
    assert link["CFBundleURLSchemes"] == ["kith"]
    assert link["CFBundleURLName"] == APPLICATION_ID
    assert 'Subkey: "{#Classes}\\kith"; ValueType: string; ValueName: "URL Protocol"' in installer
    assert "x-scheme-handler/kith" in _kinds_of_the_linux_entry()


def test_kith_does_not_take_files_from_what_opens_them_today(
    bundle: dict[str, Any], installer: str
) -> None:
    assert {each["LSHandlerRank"] for each in bundle["CFBundleDocumentTypes"]} == {"Alternate"}
    assert not re.search(r'Subkey: "\{#Classes\}\\\.(vcf|ics)";', installer)


def test_windows_removes_what_it_wrote_into_the_registry(installer: str) -> None:
    lines = [line for line in installer.splitlines() if line.startswith("Root:")]
    removed = re.compile(r"Flags: .*\buninsdelete(key|value)")
    keys = {re.findall(r'Subkey: "([^"]+)"', line)[0] for line in lines if removed.search(line)}
    for line in lines:
        [key] = re.findall(r'Subkey: "([^"]+)"', line)
        assert any(f"{key}\\".startswith(f"{each}\\") for each in keys), line


def test_windows_removes_the_start_at_login_by_the_name_that_kith_gives_it(installer: str) -> None:
    from desktop.login_start import _RUN_KEY

    assert f'Subkey: "{_RUN_KEY}"; ValueType: none; ValueName: "{APPLICATION_ID}"' in installer


def test_the_windows_installer_takes_the_version_it_is_given(installer: str) -> None:
    assert "#error" in installer
    assert not re.search(r"^AppVersion=(?!\{#Version\}$)", installer, re.MULTILINE)


def test_the_files_that_the_windows_installer_names_are_there(installer: str) -> None:
    named = re.findall(r"^LicenseFile=(.+)$", installer, re.MULTILINE)
    for name in named:
        assert (RESOURCES / "windows" / name.replace("\\", "/")).resolve().is_file()


def test_a_signed_kith_asks_macos_for_nothing_about_the_person() -> None:
    asked = plistlib.loads((RESOURCES / "macos" / "entitlements.plist").read_bytes())
    assert all(key.startswith("com.apple.security.cs.") for key in asked)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_only_what_is_there(path: Path) -> None:
    jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    steps = [step for job in jobs.values() for step in job["steps"]]
    commands = "\n".join(step.get("run", "") for step in steps)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)\b", commands)) - {"python3"} <= targets
    for script in re.findall(r"\.ci/\w+(?:\.py)?", commands):
        assert (ROOT / script).is_file(), script
    for job in jobs.values():
        needed = job.get("needs", [])
        assert set([needed] if isinstance(needed, str) else needed) <= set(jobs)
        assert job["timeout-minutes"] <= 90


def test_only_the_last_step_of_a_release_may_write() -> None:
    release = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))
    assert release["permissions"] == {"contents": "read"}
    allowed = {name for name, job in release["jobs"].items() if "permissions" in job}
    assert allowed == {"release"}


@pytest.mark.skipif(sys.platform == "win32", reason="made on Linux")
def test_an_app_dir_has_what_appimagetool_looks_for(tmp_path: Path) -> None:
    program = tmp_path / "kith"
    for name in (
        "kith",
        f"share/applications/{APPLICATION_ID}.desktop",
        f"share/icons/hicolor/256x256/apps/{APPLICATION_ID}.png",
    ):
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).write_text("")
    made = tmp_path / "Kith.AppDir"
    subprocess.run([str(ROOT / ".ci/make_appdir"), str(program), str(made)], check=True)
    for name in ("AppRun", f"{APPLICATION_ID}.desktop", f"{APPLICATION_ID}.png", ".DirIcon"):
        assert (made / name).resolve().is_file()
        assert (made / name).resolve().is_relative_to(made.resolve())


@pytest.mark.skipif(shutil.which("sh") is None, reason="of systems with a shell")
@pytest.mark.parametrize("name", ["make_dmg", "make_appdir", "build_twice"])
def test_the_scripts_of_packing_are_shell(name: str) -> None:
    subprocess.run(["sh", "-n", str(ROOT / ".ci" / name)], check=True)
