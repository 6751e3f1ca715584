"""Lets atheris look for inputs that make a reader fail, hang or lose something.

python -m tests.fuzz                      every reader, ten seconds each
python -m tests.fuzz vcard --seconds 600  one of them, for longer
python -m tests.fuzz vcard --try FILE     one input, to see what it does
python -m tests.fuzz --seed 1             the same inputs each time, as CI tries them
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".fuzz"
LONGEST = 8_192  # bytes of one input
_MEMORY_MB = 1_500
_HANG_S = 20

_RUNS = re.compile(r"number_of_executed_units: (\d+)")
_COVERED = re.compile(r"cov: (\d+)")


def main() -> int:
    wished = _arguments()
    if not find_spec("atheris"):
        print("atheris is not installed here; `make test` fuzzes with Hypothesis alone.")
        return 0
    if wished.file:
        return _try(wished.name, wished.file)
    if wished.name and wished.inside:
        _fuzz(wished.name, wished.seconds, wished.seed)  # never returns
    names = [wished.name] if wished.name else _names()
    return max([_run(name, wished.seconds, wished.seed) for name in names])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("name", nargs="?", help="which reader; every one without it")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0, help="the same inputs each time")
    parser.add_argument("--try", dest="file", type=Path, help="an input to try alone")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    wished = parser.parse_args()
    if wished.name and wished.name not in _names():
        parser.error(f"there is no {wished.name} among {', '.join(_names())}")
    if wished.file and not wished.name:
        parser.error("--try wants the name of a reader")
    return wished


def _names() -> list[str]:
    """The names of the readers, without importing any: atheris must see that happen."""
    text = (Path(__file__).parent / "targets.py").read_text("utf-8")
    return re.findall(r'^    "([a-z_]+)": Target\(', text, re.MULTILINE)


def _try(name: str, file: Path) -> int:
    from tests.fuzz.checks import in_time
    from tests.fuzz.targets import TARGETS

    in_time(TARGETS[name].fuzz_one, file.read_bytes())
    print("Nothing is wrong with it.")
    return 0


def _run(name: str, seconds: int, seed: int) -> int:
    """Fuzzes one reader in a process of its own, since atheris ends the one it runs in."""
    command = [sys.executable, "-m", "tests.fuzz", name, "--inside"]
    command += ["--seconds", str(seconds), "--seed", str(seed)]
    alike = {**os.environ, "PYTHONHASHSEED": "0"} if seed else None
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env=alike
    )
    said = ended.stderr + ended.stdout
    runs, covered = _RUNS.search(said), _COVERED.findall(said)
    if ended.returncode or not runs:
        print(f"{name}: a fault.\n{_fault(said)}")
        return ended.returncode or 1
    print(f"{name}: {int(runs[1]):,} inputs, {covered[-1]} branches reached, no fault.")
    return 0


def _fault(said: str) -> str:
    """What was wrong, and which file shows it, with its beginning."""
    kept = re.search(r"Test unit written to (.*)", said)
    shown = repr(Path(kept[1]).read_bytes()[:2_000]) if kept else ""
    trace = said.partition("=== Uncaught Python exception: ===")[2] or said
    return f"{trace.strip()[-4_000:]}\n{shown}\nTry it: {kept[1] if kept else 'none was kept'}"


def _fuzz(name: str, seconds: int, seed: int) -> None:
    import atheris

    followed = ["desktop.formats", "desktop.domain", "desktop.services.archive"]
    with atheris.instrument_imports(include=followed):
        from tests.fuzz.targets import TARGETS, found
    from tests.fuzz.checks import in_time

    target = TARGETS[name]
    corpus, seeds = WORK / name / "corpus", WORK / name / "seeds"
    shutil.rmtree(seeds, ignore_errors=True)
    if seed:
        shutil.rmtree(corpus, ignore_errors=True)
    for folder in (corpus, seeds):
        folder.mkdir(parents=True, exist_ok=True)
    for path in [*target.seeds(), *found(name)]:
        shutil.copy(path, seeds)
    words = WORK / name / "words"
    words.write_text("".join(f'"{_in_dictionary(word)}"\n' for word in target.words), "ascii")
    flags = [
        f"-max_total_time={seconds}", f"-seed={seed}", f"-max_len={LONGEST}", f"-timeout={_HANG_S}",
        f"-rss_limit_mb={_MEMORY_MB}", f"-dict={words}", "-print_final_stats=1", "-verbosity=1",
        f"-artifact_prefix={WORK / name}/fault-",
    ]  # fmt: skip
    atheris.Setup(
        [sys.argv[0], *flags, str(corpus), str(seeds)],
        lambda data: in_time(target.fuzz_one, data),
    )
    atheris.Fuzz()


def _in_dictionary(word: bytes) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word)


if __name__ == "__main__":
    sys.exit(main())
