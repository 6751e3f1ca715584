"""Writes down whose work a frozen program is made of, and under which licences.

build.spec calls it with what it has collected. The page follows Debian's format for such
files (DEP 5), which reads well on every system: a paragraph for each piece, its version,
its licence and the words of that licence as they came with it.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "resources" / "packaging" / "licences"
_QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
_QT_SAYS = (
    "Qt, and Qt for Python, are used under the LGPL, version 3: their libraries lie beside the\n"
    "program as files of their own and can be replaced by others that fit. Their sources are at\n"
    "the Qt Project (qt.io), and so is the list of the works of others within Qt.\n"
)
# Wheels that carry no words of their licence, or the work of more people than they name.
COMPLETED = {
    "pyside6-essentials": (_QT_SAYS, "LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt"),
    "shiboken6": ("As Qt for Python, above.\n",),
    "nicknames": ("Apache-2.0.txt",),
    "sqlcipher3": (
        "With SQLCipher, below, and OpenSSL (Apache-2.0, as nicknames above) within it.\n",
        "SQLCipher.txt",
    ),
}
_A_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """``files`` is where it lies, as a pattern; ``text`` may be long."""

    name: str
    version: str
    licence: str
    files: str
    text: str


def write(path: Path, modules: Iterable[str], libraries: Iterable[str]) -> None:
    """``modules`` are the dotted names that were frozen, ``libraries`` the files they came from."""
    pieces = [*_own(), _python(), *_distributions(modules), *_system_packages(libraries)]
    path.parent.mkdir(parents=True, exist_ok=True)
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Kith\n"
        "Comment: Kith, and all that comes with it. Each piece is named with its version.\n"
    )
    path.write_text("\n".join([head, *map(_paragraph, pieces)]), "utf-8")


def _paragraph(piece: Piece) -> str:
    short = f"{piece.licence} (of {piece.name})" if piece.name != "Kith" else piece.licence
    lines = (f" {line}".rstrip() or " ." for line in piece.text.strip().splitlines())
    return (
        f"Files: {piece.files}\n"
        f"Comment: {piece.name} {piece.version}\n"
        f"Copyright: {_holder(piece)}\n"
        f"License: {short}\n" + "\n".join(lines) + "\n"
    )


def _holder(piece: Piece) -> str:
    """The first line that says whose it is, else the authors without their names."""
    said = re.search(r"^\W*copyright\W+.*\d{4}.*$", piece.text, re.IGNORECASE | re.MULTILINE)
    return said[0].strip() if said else f"the authors of {piece.name}"


def _own() -> Iterator[Piece]:
    from desktop import __version__

    yield Piece("Kith", __version__, "MIT", "*", (ROOT / "LICENSE").read_text("utf-8"))
    for name, licence, folder, file in (
        ("Inter", "OFL-1.1", "fonts", "Inter-LICENSE.txt"),
        ("Literata", "OFL-1.1", "fonts", "Literata-LICENSE.txt"),
        ("Lucide", "ISC", "icons/lucide", "LICENSE"),
    ):
        text = (ROOT / "resources" / folder / file).read_text("utf-8")
        pattern = f"*/resources/{folder}/{'' if name == 'Lucide' else name}*"
        yield Piece(name, "", licence, pattern, text)


def _python() -> Piece:
    """The interpreter and its library; what lies in them is told in the same page of theirs."""
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sysconfig.get_config_var("prefix") or "", "LICENSE.txt"),
        Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright"),
    )
    text = next(place.read_text("utf-8") for place in places if place.is_file())
    return Piece("Python", platform.python_version(), "PSF-2.0", "*python3*", text)


def _distributions(modules: Iterable[str]) -> list[Piece]:
    """Those that at least one frozen module belongs to, and what starts them."""
    owners = metadata.packages_distributions()
    tops = {module.partition(".")[0] for module in modules}
    names = {_plain(owner) for top in tops for owner in owners.get(top, [])}
    names = (names | {"pyinstaller"}) - {"kith-desktop"}
    return [_piece(metadata.distribution(name)) for name in sorted(names)]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _piece(found: metadata.Distribution) -> Piece:
    name = _plain(found.metadata["Name"])
    parts = [
        (TEXTS / part).read_text("utf-8") if part.endswith(".txt") else part
        for part in COMPLETED.get(name, ())
    ]
    texts = {
        Path(str(file.locate())).read_text("utf-8", "replace")
        for file in found.files or []
        if _A_LICENCE.search(str(file)) and ".dist-info/" in str(file)
    }
    text = "\n\n".join([*parts, *sorted(texts)])
    if not text:
        raise ValueError(f"{name} brings no words of its licence: add them to COMPLETED")
    return Piece(name, found.version, _licence(found), f"*/{name.replace('-', '_')}*", text)


def _licence(found: metadata.Distribution) -> str:
    """As its makers name it, in the newest way that they know."""
    about = found.metadata
    classified = [
        each.rpartition(" :: ")[2]
        for each in about.get_all("Classifier") or []
        if each.startswith("License ::")
    ]
    said = about["License-Expression"] or (about["License"] or "").strip().partition("\n")[0]
    return said or " and ".join(classified) or "see below"


def _system_packages(libraries: Iterable[str]) -> list[Piece]:
    """The Debian sources of the libraries that were taken from the system that built this."""
    if not shutil.which("dpkg-query"):
        return []
    outside = {Path(each).resolve() for each in libraries}
    names = sorted({each.name for each in outside if each.is_relative_to("/usr/lib")})
    found: dict[str, tuple[str, list[str], str]] = {}
    for name in names:
        package = _said("dpkg-query", "--search", f"*/{name}").partition(":")[0]
        asked = ("--show", "--showformat", "${source:Package} ${Version}", package)
        source, _, version = _said("dpkg-query", *asked).partition(" ")
        page = Path("/usr/share/doc", package, "copyright")
        files = found.setdefault(source, (version, [], page.read_text("utf-8", "replace")))[1]
        files.append(f"*/{name}")
    return [
        Piece(source, version, "as Debian tells it", " ".join(files), text)
        for source, (version, files, text) in found.items()
    ]


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
