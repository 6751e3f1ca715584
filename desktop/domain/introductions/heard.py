"""How it went, as each of the two told it: kept as one text, a paragraph from each."""

from __future__ import annotations

NOTHING = "…"  # stands for who has not told yet


def heard_from(outcome: str) -> tuple[str, str]:
    """What the first and what the second told."""
    first, _, second = outcome.partition("\n\n")
    return ("" if first == NOTHING else first), second


def told_by(first: str, second: str) -> str:
    """Both as they are kept."""
    one, two = _one_paragraph(first), _one_paragraph(second)
    if not two:
        return one
    return f"{one or NOTHING}\n\n{two}"


def _one_paragraph(words: str) -> str:
    lines = (" ".join(line.split()) for line in words.splitlines())
    return "\n".join(line for line in lines if line)
