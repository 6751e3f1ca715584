"""Every editor while the disk fails: a sentence, the text still in it, and a second try."""

from __future__ import annotations

import errno

import pytest

from tests.faults.disk import Disk, Trouble
from tests.ui.editors.desk import Desk
from tests.ui.editors.editors import EDITORS, Begin

TROUBLES = (
    ("The disk is full.", Trouble(errno.ENOSPC, once=False)),
    ("The disk could not be read or written.", Trouble(errno.EIO, once=False)),
    ("Kith may not write to", Trouble(errno.EROFS, once=False)),
    ("Another program is holding", Trouble(errno.EBUSY, once=False)),
)
CASES = [(begin, TROUBLES[at % len(TROUBLES)]) for at, begin in enumerate(EDITORS)]


@pytest.mark.parametrize(("begin", "trouble"), CASES, ids=[one.__name__ for one in EDITORS])
def test_what_was_typed_stays_until_the_disk_is_well_again(
    desk: Desk, disk: Disk, begin: Begin, trouble: tuple[str, Trouble]
) -> None:
    sentence, met = trouble
    keep = begin(desk)
    assert desk.written(), "nothing was typed"
    disk.trouble_at(1, met)
    keep()
    assert disk.met
    assert sentence in desk.heard()
    assert "try again" in desk.heard()
    assert desk.written(), "what was typed is gone"
    disk.mend()
    assert desk.stored() == []
    keep()
    assert desk.stored()
