"""What very much work at once leaves to everybody else."""

from __future__ import annotations

import gc
import sys

from desktop.services.importing.bulk import many_objects


def test_the_window_has_its_turn_sooner_and_all_is_as_before_afterwards() -> None:
    before, looked = sys.getswitchinterval(), gc.isenabled()
    with many_objects():
        with many_objects():
            assert sys.getswitchinterval() < before
            assert not gc.isenabled()
        assert sys.getswitchinterval() < before
    assert sys.getswitchinterval() == before
    assert gc.isenabled() == looked
