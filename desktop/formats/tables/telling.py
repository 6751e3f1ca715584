"""Whether a file is a table at all, by its first bytes."""

from __future__ import annotations

import io
import itertools
import re
from collections import Counter

from desktop.formats.csv_text import rows, separator_of, text_of
from desktop.formats.tables import looks
from desktop.formats.tables.encodings import encodings_of
from desktop.formats.tables.opening import is_header, told_separator

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MARKED_UP = re.compile(r"\s*[<{\[%]")
_NAMED_SO = (".csv", ".tsv", ".tab")
_ROWS = 40


def is_table(first: bytes, file_name: str = "") -> bool:
    """Whether most of the first lines have as many columns, or a header stands above them;
    of a text that is called a table, always."""
    stream = io.BytesIO(first)
    encoding = encodings_of(stream).first
    text = text_of(stream, encoding).read()
    if not text.strip() or len(_CONTROL.findall(text[:4000])) > 4:
        return False
    if file_name.casefold().endswith(_NAMED_SO) or told_separator(text.split("\n", 1)[0]):
        return True
    if _MARKED_UP.match(text):
        return False
    found = list(itertools.islice(rows(io.StringIO(text, newline=""), separator_of(text)), _ROWS))
    if any(is_header(row.cells) for row in found[:10]):
        return True
    return _is_even([row.cells for row in found])


def _is_even(found: list[list[str]]) -> bool:
    """Whether the rows are as wide as each other; of one column, whether it holds mail."""
    widths = Counter(map(len, found))
    width, votes = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    if width == 1:
        return looks.are_emails([row[0] for row in found if row])
    return votes >= 0.7 * len(found) and any(looks.is_value(c) for row in found for c in row)
