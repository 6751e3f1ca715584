"""How People shares its width between list and card, in ems of the window's text.

Apart from the page, since what stands in for it in the first paint is as wide.
"""

from __future__ import annotations

LIST_OR_CARD_BELOW, STACK_BELOW = 62, 72
_LIST_WIDTH, _SLIM_LIST = 21.4, 18.6
_SLIM_BELOW = 84


def list_ems(window_ems: float) -> float | None:
    """How wide the list is; None where it takes turns with the card."""
    if window_ems < LIST_OR_CARD_BELOW:
        return None
    return _SLIM_LIST if window_ems < _SLIM_BELOW else _LIST_WIDTH
