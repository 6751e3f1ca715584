"""What very much work at once leaves to everybody else."""

from __future__ import annotations

import gc

from desktop.services.importing.bulk import many_objects


def test_no_garbage_is_looked_for_until_all_of_it_is_done() -> None:
    looked = gc.isenabled()
    with many_objects():
        with many_objects():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled() == looked
