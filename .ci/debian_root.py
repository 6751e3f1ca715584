"""A Debian of one's own to install into: a folder made by debootstrap, entered by chroot.

Only root may do both. Sources and settings of apt are those of the system this runs on; a
base is fetched once and kept in build/debian, and each use gets a copy that is thrown away.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "build" / "debian"
NOT_PERMITTED = 77  # how test programs say that they could not even begin
PERSON, PERSONS_HOME = "1000:1000", "/srv/person"
_SETTINGS = ("apt.conf", "apt.conf.d", "trusted.gpg.d", "keyrings", "preferences.d")
_SOURCES = ("sources.list", "sources.list.d")
_ENTER = """
mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" || exit 125
mkdir -p "$0/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" || exit 125
exec chroot "$@"
"""


class NotHereError(Exception):
    """Why there can be no such root on this machine, in a sentence."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What apt fetched and unpacked, in MB as apt rounds them."""

    download: float
    installed: float


@dataclass(frozen=True, slots=True)
class Root:
    path: Path
    suite: str

    def command(self, *words: str, person: bool = False, **environment: str) -> list[str]:
        """What runs these words in there, by root or by a person without rights.

        Processes that they leave behind end with them, and so do all mounts. To end it from
        here, kill the child of what this starts: unshare itself does not pass a signal on.
        """
        enter = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _ENTER)
        rights = ("--userspec", PERSON) if person else ()
        told = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": PERSONS_HOME if person else "/",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **{name: value for name, value in os.environ.items() if name.endswith("_proxy")},
            **environment,
        }
        told_words = [f"{name}={value}" for name, value in told.items()]
        return [*enter, str(self.path), *rights, str(self.path), "env", "-i", *told_words, *words]

    def said(self, *words: str, person: bool = False, **environment: str) -> str:
        """What it wrote. SystemExit with all of it when it did not end well."""
        command = self.command(*words, person=person, **environment)
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        if done.returncode:
            said = f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
            raise SystemExit(f"{' '.join(words)} ended with {done.returncode} and said:\n{said}")
        return done.stdout

    def install(self, *packages: str, recommended: bool = False) -> Cost:
        options = () if recommended else ("--no-install-recommends",)
        return cost(self.said("apt-get", "install", "--yes", *options, *packages))

    def write(self, place: str, content: bytes) -> None:
        """A file that everybody may read."""
        path = self.path / place.lstrip("/")
        path.write_bytes(content)
        path.chmod(0o644)


def cost(said: str) -> Cost:
    """Read it out of what `apt-get install` writes before it begins."""
    fetched = re.search(r"Need to get (?:[\d.,]+ \w+/)?([\d.,]+) (\w?B)", said)
    unpacked = re.search(r"After this operation, ([\d.,]+) (\w?B) of additional", said)
    return Cost(*(_megabytes(found) for found in (fetched, unpacked)))


def _megabytes(found: re.Match[str] | None) -> float:
    scale = {"B": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
    return float(found[1].replace(",", "")) * scale[found[2]] if found else 0.0


@contextmanager
def debian_root(suite: str | None = None) -> Iterator[Root]:
    """A fresh root with a person in it, whose lists of packages are new.

    ``suite`` is another release than the one this runs on ("trixie"). Raises NotHereError.
    """
    _look_around()
    mirror, own = _mirror()
    suite = suite or own
    base = _base(suite, mirror)
    with tempfile.TemporaryDirectory(dir=KEPT) as folder:
        root = Root(Path(folder, suite), suite)
        _run("cp", "-a", "--reflink=auto", str(base), str(root.path))
        _set_up(root, same=suite == own)
        yield root


def _look_around() -> None:
    if os.geteuid() != 0:
        raise NotHereError("Only root may make a Debian of its own and install into it.")
    missing = [name for name in ("debootstrap", "unshare", "chroot") if not shutil.which(name)]
    if missing:
        raise NotHereError(f"{', '.join(missing)} is missing: `make try-deb` installs it.")
    tried = subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True)
    if tried.returncode:
        raise NotHereError("This root may not mount anything, as in many containers.")


def _mirror() -> tuple[str, str]:
    """Where this system has its packages from, and which release it is."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"]
    done = subprocess.run([*asked, "Created-By: Packages"], capture_output=True, text=True)
    told = Path("/etc/os-release").read_text("utf-8")
    own = re.search(r"^VERSION_CODENAME=(\w+)", told, re.MULTILINE)
    for line in done.stdout.splitlines():
        place, codename, component = line.split()
        if own and codename == own[1] and component == "main":
            return place, codename
    raise NotHereError("This system's apt does not say where its own packages come from.")


def _base(suite: str, mirror: str) -> Path:
    base = KEPT / suite
    if not base.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        part = KEPT / f"{suite}.part"
        shutil.rmtree(part, ignore_errors=True)
        made = ("debootstrap", "--variant=minbase", suite, str(part), mirror)
        if subprocess.run(made, stdout=subprocess.DEVNULL).returncode:
            raise NotHereError(
                f"debootstrap did not get {suite} from where this system's apt looks."
            )
        part.rename(base)
    return base


def _set_up(root: Root, *, same: bool) -> None:
    """apt as on this system, but with the sources of its own release; no service starts."""
    for name in (*_SETTINGS, *(_SOURCES if same else ())):
        source, there = Path("/etc/apt", name), root.path / "etc/apt" / name
        if source.is_dir():
            shutil.copytree(source, there, dirs_exist_ok=True)
        elif source.is_file():
            shutil.copyfile(source, there)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc", name), root.path / "etc" / name)
    root.write("/usr/sbin/policy-rc.d", b"#!/bin/sh\nexit 101\n")
    (root.path / "usr/sbin/policy-rc.d").chmod(0o755)
    # No script of dpkg may ask for the disk: the root is thrown away anyhow.
    root.write("/etc/dpkg/dpkg.cfg.d/quick", b"force-unsafe-io\n")
    uid = PERSON.partition(":")[0]
    root.said("useradd", "--create-home", "--home-dir", PERSONS_HOME, "--uid", uid, "person")
    root.said("apt-get", "update")


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
