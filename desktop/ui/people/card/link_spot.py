"""Where, in words that were laid out, a link to somebody's card stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from desktop.domain.person_link import links_in
from desktop.ui.theme.text import Block


def link_at(block: Block, point: QPointF) -> str:
    """The link whose line is under this point of the block; "" where there is none. A link
    can go over lines: where it breaks, nothing stands between its halves."""
    number = int(point.y() // block.line_height) if point.y() >= 0 else -1
    if not 0 <= number < len(block.lines) or point.x() > block.lines[number].width:
        return ""
    start = sum(len(line.text) for line in block.lines[:number])
    end = start + len(block.lines[number].text)
    whole = "".join(line.text for line in block.lines)
    for link in links_in(" ".join(line.text for line in block.lines)) + links_in(whole):
        at = whole.find(link)
        if 0 <= at < end and at + len(link) > start:
            return link
    return ""
