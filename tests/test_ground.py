"""The ground under the code: what is pinned, and what the tree may hold."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
STANDS_FOR = {"pyside6": "pyside6-essentials"}
TOP_LEVEL = {
    *("desktop", "resources", "tests", "docs", ".ci", ".github"),
    *("pyproject.toml", "constraints.txt", "build.spec", "Makefile"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"),
    *(".gitignore", ".gitattributes"),
}


def _pins() -> dict[str, Requirement]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(pin.name): pin for pin in pins}


def _named_in_pyproject() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
        *project["project"]["optional-dependencies"]["fuzz"],
    ]
    return [Requirement(text) for text in named]


def _pinned_version(pin: Requirement) -> str:
    (specifier,) = pin.specifier
    assert specifier.operator == "==", f"{pin.name} is not pinned to one version"
    return specifier.version


def _needs(name: str) -> list[Requirement]:
    """What this distribution requires here, when it is installed."""
    try:
        needed = [Requirement(text) for text in metadata.requires(name) or []]
    except metadata.PackageNotFoundError:
        return []
    return [each for each in needed if not each.marker or each.marker.evaluate({"extra": ""})]


def _tracked() -> list[str]:
    try:
        listing = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [name for name in listing.stdout.split("\0") if name]


@pytest.mark.parametrize("wanted", _named_in_pyproject(), ids=lambda wanted: wanted.name)
def test_each_library_is_pinned_between_its_floor_and_its_cap(wanted: Requirement) -> None:
    name = canonicalize_name(wanted.name)
    pin = _pins().get(STANDS_FOR.get(name, name))
    assert pin, f"{wanted.name} has no line in constraints.txt"
    assert wanted.specifier.contains(_pinned_version(pin)), f"{pin} is outside {wanted}"


def test_what_the_pinned_libraries_need_is_pinned_too() -> None:
    pins = _pins()
    for name, pin in pins.items():
        if pin.marker and not pin.marker.evaluate():
            continue
        for needed in _needs(name):
            assert canonicalize_name(needed.name) in pins, f"{name} needs {needed.name}"


def test_the_pins_name_versions_and_no_place() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    for line in lines:
        assert not line.startswith("-"), f"an option of pip: {line}"
        assert "://" not in line
        assert "@" not in line
        assert "--hash" not in line


def test_the_top_level_holds_what_every_project_of_this_kind_has() -> None:
    assert {name.split("/")[0] for name in _tracked()} <= TOP_LEVEL


def test_no_file_names_a_place_on_the_machine_it_was_written_on() -> None:
    place = re.compile(r"(?<![\w.])/(?:root|home/\w+|Users/\w+)/|--(?:extra-)?index-url|find-links")
    for name in _tracked():
        if name == "tests/test_ground.py" or name.startswith("tests/data/"):
            continue
        try:
            text = (ROOT / name).read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found = place.search(text)
        assert found is None, f"{name} holds {found and found[0]!r}"
