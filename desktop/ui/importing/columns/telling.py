"""What somebody has told so far about a table: free of widgets."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.drafts import PersonDraft
from desktop.domain.tables import DATES, Column, DateOrder, Mapping, Meaning, TableLook
from desktop.formats.tables.looking import Wishes
from desktop.formats.tables.reading import sample
from desktop.ui.importing.columns.meanings import say_readings


class Telling:
    """A table as it looks, and how it is to be read. ``told`` are the columns that the
    person spoke of; the others are guesses, unless they were told another time."""

    def __init__(self, path: Path, look: TableLook) -> None:
        self.path = path
        self.look = look
        self.mapping: Mapping = look.mapping
        self.told: set[int] = set()
        self.was_known = look.sure

    def column(self, index: int) -> Column:
        return self.mapping.columns[index]

    def is_guess(self, index: int) -> bool:
        """Whether nobody said what this column means."""
        unsaid = index not in self.told and not self.was_known
        return unsaid and self.column(index).meaning is not Meaning.EXTRA

    def tell(self, index: int, meaning: Meaning, label: str = "", service: str = "") -> bool:
        """What a column means; True when the table is to be looked at again, for its days."""
        before = self.column(index).meaning
        self.mapping = self.mapping.meaning(index, meaning, label, service)
        self.told.add(index)
        return before in DATES or meaning in DATES

    def tell_order(self, order: DateOrder) -> None:
        self.mapping = self.mapping.ordered(order)

    def take(self, look: TableLook, *, anew: bool) -> None:
        """The table looked at again: ``anew`` when it was taken apart in another way, so
        that its columns are others by now."""
        self.look, order = look, self.mapping.date_order
        self.mapping = look.mapping
        if anew:
            self.told.clear()
        else:
            self.mapping = self.mapping.ordered(order)

    def wishes(self) -> Wishes:
        """How the table was said to be written, for another look."""
        told = self.mapping
        return Wishes(told.encoding, told.separator, told.has_header)

    def examples(self, index: int) -> list[str]:
        """What stands in this column in the first rows, each once."""
        cells = (row[index].strip() for row in self.look.rows if index < len(row))
        return list(dict.fromkeys(cell for cell in cells if cell))[:4]

    def people(self) -> list[PersonDraft]:
        """The people of the first rows, as they would come."""
        return sample(self.look, self.mapping)

    def odd_letters(self) -> list[str]:
        """Cells with letters that another encoding would write otherwise."""
        cells = (cell.strip() for row in self.look.rows for cell in row)
        return list(dict.fromkeys(cell for cell in cells if cell and not cell.isascii()))[:3]

    def unsure_day(self) -> tuple[str, tuple[str, str]] | None:
        """A day of which nobody can tell whether the month stands first, and both readings."""
        for index in self.look.unsure_dates:
            if index >= len(self.mapping.columns) or self.column(index).meaning not in DATES:
                continue
            for row in self.look.rows:
                readings = say_readings(row[index]) if index < len(row) else None
                if readings and readings[0] != readings[1]:
                    return row[index].strip(), readings
        return None
