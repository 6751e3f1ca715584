"""What is painted is looked at in the light theme at 14 px, as in all tests of the window."""

from __future__ import annotations

import pytest

from desktop.ui.theme.theme import Theming


@pytest.fixture(autouse=True)
def theme(dressed: Theming) -> Theming:
    dressed.wear("light", 1.0)
    return dressed
