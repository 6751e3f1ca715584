"""What two people are to each other, said from the other side."""

from __future__ import annotations

from functools import cache

from desktop.domain.language import mark, spoken, tr

# Where the word tells nothing of the other's sex, the plain word stands: from
# "daughter" one knows a parent, not whether it is a mother.
_PAIRS = (
    ("daughter", "parent"), ("son", "parent"), ("child", "parent"),
    ("mother", "child"), ("father", "child"), ("parent", "child"),
    ("sister", "sibling"), ("brother", "sibling"), ("sibling", "sibling"), ("twin", "twin"),
    ("wife", "spouse"), ("husband", "spouse"), ("spouse", "spouse"), ("partner", "partner"),
    ("grandmother", "grandchild"), ("grandfather", "grandchild"),
    ("grandparent", "grandchild"), ("grandchild", "grandparent"),
    ("granddaughter", "grandparent"), ("grandson", "grandparent"),
    ("aunt", "niece or nephew"), ("uncle", "niece or nephew"),
    ("niece", "aunt or uncle"), ("nephew", "aunt or uncle"), ("cousin", "cousin"),
    ("godmother", "godchild"), ("godfather", "godchild"), ("godchild", "godparent"),
    ("goddaughter", "godparent"), ("godson", "godparent"),
    ("friend", "friend"), ("best friend", "best friend"), ("old friend", "old friend"),
    ("neighbour", "neighbour"), ("flatmate", "flatmate"), ("roommate", "roommate"),
    ("colleague", "colleague"), ("works with", "works with"), ("sings with", "sings with"),
    ("lives with", "lives with"), ("business partner", "business partner"),
    ("teacher", "pupil"), ("pupil", "teacher"), ("student", "teacher"),
    ("mentor", "mentee"), ("mentee", "mentor"), ("coach", "coachee"), ("coachee", "coach"),
    ("apprentice", "teacher"), ("boss", "reports to them"), ("manager", "reports to them"),
    ("assistant", "works for them"), ("employee", "employer"), ("employer", "employee"),
    ("carer", "is cared for"), ("midwife", "was their patient"),
)  # fmt: skip
_WORDS = (
    mark("daughter", about="to somebody"), mark("parent", about="to somebody"),
    mark("son", about="to somebody"), mark("child", about="to somebody"),
    mark("mother", about="to somebody"), mark("father", about="to somebody"),
    mark("sister", about="to somebody"), mark("sibling", about="to somebody"),
    mark("brother", about="to somebody"), mark("twin", about="to somebody"),
    mark("wife", about="to somebody"), mark("spouse", about="to somebody"),
    mark("husband", about="to somebody"), mark("partner", about="to somebody"),
    mark("grandmother", about="to somebody"), mark("grandchild", about="to somebody"),
    mark("grandfather", about="to somebody"), mark("grandparent", about="to somebody"),
    mark("granddaughter", about="to somebody"), mark("grandson", about="to somebody"),
    mark("aunt", about="to somebody"), mark("niece or nephew", about="to somebody"),
    mark("uncle", about="to somebody"), mark("niece", about="to somebody"),
    mark("aunt or uncle", about="to somebody"), mark("nephew", about="to somebody"),
    mark("cousin", about="to somebody"), mark("godmother", about="to somebody"),
    mark("godchild", about="to somebody"), mark("godfather", about="to somebody"),
    mark("godparent", about="to somebody"), mark("goddaughter", about="to somebody"),
    mark("godson", about="to somebody"), mark("friend", about="to somebody"),
    mark("best friend", about="to somebody"), mark("old friend", about="to somebody"),
    mark("neighbour", about="to somebody"), mark("flatmate", about="to somebody"),
    mark("roommate", about="to somebody"), mark("colleague", about="to somebody"),
    mark("works with", about="to somebody"), mark("sings with", about="to somebody"),
    mark("lives with", about="to somebody"), mark("business partner", about="to somebody"),
    mark("teacher", about="to somebody"), mark("pupil", about="to somebody"),
    mark("student", about="to somebody"), mark("mentor", about="to somebody"),
    mark("mentee", about="to somebody"), mark("coach", about="to somebody"),
    mark("coachee", about="to somebody"), mark("apprentice", about="to somebody"),
    mark("boss", about="to somebody"), mark("reports to them", about="to somebody"),
    mark("manager", about="to somebody"), mark("assistant", about="to somebody"),
    mark("works for them", about="to somebody"), mark("employee", about="to somebody"),
    mark("employer", about="to somebody"), mark("carer", about="to somebody"),
    mark("is cared for", about="to somebody"), mark("midwife", about="to somebody"),
    mark("was their patient", about="to somebody"),
)  # fmt: skip
_INVERSES = dict(_PAIRS)


@cache
def _inverses_in(language: str) -> dict[str, str]:
    """The same in the language that Kith speaks."""
    said = {word: tr(word, about="to somebody") for word in _WORDS}
    return {said[kind].casefold(): said[inverse] for kind, inverse in _PAIRS}


def inverse_of(kind: str) -> str:
    """What somebody is to the one who is ``kind`` to them; "" where it cannot be told.

    "daughter" gives "parent", "sister, in Lyon" gives "sibling".
    """
    whole = " ".join(kind.casefold().split())
    first = whole.partition(",")[0].strip()
    known = _INVERSES if spoken() == "en" else _INVERSES | _inverses_in(spoken())
    for said in (whole, first, first.removesuffix(" of")):
        if said in known:
            return known[said]
    return ""
