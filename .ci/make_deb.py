"""Makes a .deb of the frozen program; the same program gives the same bytes.

    python .ci/make_deb.py dist/kith dist

The program goes to /usr/lib/kith, what desktops read to /usr/share, and /usr/bin/kith leads
to it. No script runs at installing or removing: Debian's own triggers see to the menus, the
icons, the manual and the kinds of files.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import release

PACKAGE = "kith"
LICENCES = "_internal/desktop/resources/LICENCES.txt"
ROOT = release.ROOT
LIST = ROOT / "resources" / "linux" / "debian-packages.txt"
TEMPLATE = ROOT / "resources" / "linux" / "control"
WITHOUT_A_PACKAGE = re.compile(r"ld-linux.*|linux-vdso.*")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def listed(heading: str) -> list[str]:
    """The lines below this heading of the one list, without their comments."""
    found, here = [], False
    for line in LIST.read_text("utf-8").splitlines():
        said = line.partition("#")[0].strip()
        if said.startswith("["):
            here = said == f"[{heading}]"
        elif said and here:
            found.append(said)
    return found


def depends(folder: Path) -> list[str]:
    """What has to be there for these files: of [run] what they do not carry, and [installed].

    SystemExit where they need a library of which the list does not tell.
    """
    headers = _said("objdump", "-p", *map(str, _programs(folder)))
    asked = {_package_of(name) for name in _libraries_outside(folder, headers)}
    always, perhaps, wished = listed("installed"), listed("run"), listed("recommended")
    unknown = asked - {_first(line) for line in (*always, *perhaps, *wished)}
    if unknown:
        sys.exit(f"{LIST.name} does not name {', '.join(sorted(unknown))}, but {folder} needs it")
    needed = {*always, *(line for line in perhaps if _first(line) in asked)}
    floor = _oldest_libc(headers)
    return sorted(f"{line} (>= {floor})" if line == "libc6" else line for line in needed)


def _first(line: str) -> str:
    return line.partition("|")[0].strip()


def _programs(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _libraries_outside(folder: Path, headers: str) -> set[str]:
    there = {path.name for path in folder.rglob("*.so*")}
    needed = set(re.findall(r"^\s*NEEDED\s+(\S+)$", headers, re.MULTILINE))
    return {name for name in needed - there if not WITHOUT_A_PACKAGE.fullmatch(name)}


def _oldest_libc(headers: str) -> str:
    major, minor = max((int(major), int(minor)) for major, minor in _GLIBC.findall(headers))
    return f"{major}.{minor}"


def _package_of(library: str) -> str:
    """Its name without the "t64" that newer systems add."""
    owners = _said("dpkg-query", "--search", f"*/{library}").splitlines()
    [name] = {owner.partition(":")[0] for owner in owners if owner.endswith(f"/{library}")}
    return name.removesuffix("t64")


def _said(*command: str) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


def lay_out(program: Path, stage: Path) -> None:
    """All files at the places where they will lie."""
    shutil.copytree(program, stage / "usr/lib/kith", symlinks=True)
    shutil.move(stage / "usr/lib/kith/share", stage / "usr/share")
    (stage / "usr/bin").mkdir()
    (stage / "usr/bin/kith").symlink_to("../lib/kith/kith")
    documents = stage / "usr/share/doc" / PACKAGE
    documents.mkdir(parents=True)
    shutil.copyfile(program / LICENCES, documents / "copyright")
    _pack(ROOT / "CHANGELOG.md", documents / "changelog.gz")
    page = stage / "usr/share/man/man1/kith.1"
    _pack(page, page.with_suffix(".1.gz"))
    page.unlink()


def _pack(source: Path, packed: Path) -> None:
    packed.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _describe(stage: Path, program: Path) -> None:
    files = [path for path in sorted(stage.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = [f"{_md5(path)}  {path.relative_to(stage)}\n" for path in files]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    told = {
        "version": release.debian_version(),
        "architecture": _said("dpkg", "--print-architecture").strip(),
        "size": str(size),
        "depends": _folded(depends(program)),
        "recommends": _folded(listed("recommended")),
    }
    about = stage / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(TEMPLATE.read_text("utf-8").format_map(told), "utf-8")
    (about / "md5sums").write_text("".join(sums), "utf-8")


def _folded(names: Iterable[str]) -> str:
    return ",\n ".join(names)


def _md5(path: Path) -> str:
    """Against damage on a disk, as dpkg wants it; it guards nothing."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _make_alike(stage: Path, date: int) -> None:
    """Whoever makes it, and whenever: the same rights and dates."""
    for path in (stage, *stage.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == PACKAGE and path.parent.name == PACKAGE)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def main(program: Path, into: Path) -> None:
    date = release.date()
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder, "stage")
        lay_out(program, stage)
        _describe(stage, program)
        _make_alike(stage, date)
        into.mkdir(parents=True, exist_ok=True)
        # As many threads would cut it into as many blocks as there are processors.
        os.environ |= {"SOURCE_DATE_EPOCH": str(date), "DPKG_DEB_THREADS_MAX": "1"}
        command = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(into))
        made = _said(*command)
    package = Path(re.findall(r"'([^']+\.deb)'", made)[0])
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    print(f"{package} holds {package.stat().st_size / 1e6:.1f} MB, sha256 {digest}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
