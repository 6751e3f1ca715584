"""Heads made from one that is known say what they say by themselves."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.formats.vcard import heads
from desktop.formats.vcard.heads import Head, head_of, parted

_PIECES = st.sampled_from(
    (
        "TYPE=home", "type=Cell,pref", "WORK", "X-USER=rosa", "x-user = rosa ", "PREF=1", "PREF=2",
        "ALTID=1", "LABEL=Row 5", 'LABEL="a;b"', "CHARSET=UTF-8", "ENCODING=B", "BASE64", "=x", "",
        "VALUE=binary", "X=a^nb", 'X="', "X-CUSTOM(CHARSET=UTF-8,=4D=75)", "X=(", "(", "#=1",
    )
)  # fmt: skip
_NAMES = st.sampled_from(("TEL", "item1.TEL", "ADR", "#note", "", " tel "))


def said_by(head: Head) -> dict[str, object]:
    return {name: getattr(head, name) for name in Head.__slots__}


@given(st.lists(st.tuples(_NAMES, st.lists(_PIECES, max_size=4)), max_size=6))
@example([("TEL", ["TYPE=home", "X-USER=a"]), ("TEL", ["TYPE=home", "X-USER=b"])])
@example([("#note", ["X=1"]), ("#note", [])])
def test_whatever_was_met_before(met: list[tuple[str, list[str]]]) -> None:
    heads.KNOWN.clear()
    for name, pieces in met:
        text = ";".join([name, *pieces])
        assert said_by(head_of(text)) == said_by(Head(text))
        found = parted(f"{text}:value")
        kept = dict(heads.KNOWN)
        heads.KNOWN.clear()
        afresh = parted(f"{text}:value")
        heads.KNOWN.update(kept)
        assert (found is None) == (afresh is None)
        if found and afresh:
            assert (said_by(found[0]), found[1]) == (said_by(afresh[0]), afresh[1])


def test_a_parameter_of_somebodys_own_leaves_the_other_as_it_was() -> None:
    known = head_of("X-SOCIALPROFILE;type=linkedin")
    own = head_of("X-SOCIALPROFILE;type=linkedin;x-user=rosa")
    assert own.params == {"X-USER": "rosa"}
    assert known.params == {}
    assert own.label == known.label
