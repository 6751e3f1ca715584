"""What going back would change, as lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.backups import Difference, KindDiffers, Names

_NAMED = 10  # people of a kind; the rest is counted
_CALLED = {
    "interaction": "talks",
    "follow_up": "plans",
    "loop": "promises",
    "facet": "what you know of them",
    "giving": "given and received",
    "occasion": "dates in their lives",
    "contact_point": "ways to reach them",
    "address": "addresses",
    "news": "news",
    "attachment": "files",
    "draft": "messages",
    "stage": "steps of the journey",
    "profile_line": "lines about yourself",
    "review": "weeks looked back on",
    "letter": "letters of a year",
}


def lines(found: Difference | None) -> Iterator[str]:
    """None: what stands there cannot be read, so that nothing can be laid beside it."""
    if found is None:
        yield "What stands there now cannot be read. It would be set aside, not deleted."
    elif not found:
        yield "It says the same as what is here now."
    else:
        yield "Going back to it, this would differ:"
        yield from _people("would come back", found.back)
        yield from _people("would go", found.going)
        yield from _people("would read otherwise", found.otherwise)
        yield from map(_kind, found.kinds)


def _people(what: str, names: Names) -> Iterator[str]:
    if not names.count:
        return
    people = "one person" if names.count == 1 else f"{names.count:,} people"
    named = ", ".join(names.names[:_NAMED])
    rest = names.count - len(names.names[:_NAMED])
    yield f"  {people} {what}: {named}{f', and {rest:,} more' if rest else ''}"


def _kind(kind: KindDiffers) -> str:
    called = _CALLED.get(kind.kind, kind.kind.replace("_", " ") + "s")
    parts = ((kind.back, "back"), (kind.going, "gone"), (kind.otherwise, "otherwise"))
    return f"  {called}: " + ", ".join(f"{count:,} {word}" for count, word in parts if count)
