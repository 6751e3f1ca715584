"""What two people are to each other, said from the other side."""

from __future__ import annotations

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
_INVERSES = dict(_PAIRS)


def inverse_of(kind: str) -> str:
    """What somebody is to the one who is ``kind`` to them; "" where it cannot be told.

    "daughter" gives "parent", "sister, in Lyon" gives "sibling".
    """
    whole = " ".join(kind.casefold().split())
    first = whole.partition(",")[0].strip()
    for said in (whole, first, first.removesuffix(" of")):
        if said in _INVERSES:
            return _INVERSES[said]
    return ""
