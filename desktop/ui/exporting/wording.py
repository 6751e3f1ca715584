"""What the sheet says of each form, and of what was written."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.language import marks, say_number, tr, trn
from desktop.domain.leaving import ENDINGS, Form, Left


@dataclass(frozen=True, slots=True)
class FormWords:
    """A form's name, what it is for, and what it cannot carry; the kind of file."""

    name: str
    what_for: str
    stays: str
    file_kind: str


def form_words(form: Form, *, everybody: bool) -> FormWords:
    match form:
        case Form.CARDS:
            return FormWords(
                tr("Cards"),
                tr("For any address book and any telephone"),
                tr("Talks, promises, plans and rhythms stay behind: cards have no place for them."),
                tr("Cards (*.vcf)"),
            )
        case Form.TABLE:
            return FormWords(
                tr("A table"),
                tr("For a spreadsheet; Kith reads it back the same"),
                tr("Pictures stay behind, and talks, promises and plans too."),
                tr("A table (*.csv)"),
            )
        case Form.CALENDAR:
            return FormWords(
                tr("A calendar"),
                tr("What is planned, and the dates of their lives, with reminders"),
                tr("Who they are stays behind: telephones, notes, what you know of them."),
                tr("A calendar (*.ics)"),
            )
        case Form.PAGES:
            return FormWords(
                tr("Pages to read"),
                tr("A folder with a page for each person, in Markdown"),
                tr("Documents kept with them stay behind, and no program brings pages back in."),
                tr("A new folder (*)"),
            )
        case Form.ARCHIVE:
            return FormWords(
                tr("An archive"),
                tr("All of it, to keep or to move")
                if everybody
                else tr("All of theirs, for another Kith"),
                tr("Nothing stays behind.")
                if everybody
                else tr("What is only yours stays behind, and whoever else was there."),
                tr("An archive (*.zip)"),
            )


def file_name(form: Form) -> str:
    """What a file of this form is called until somebody says otherwise."""
    return tr("people") + ENDINGS[form]


def done(left: Left, *, everybody: bool) -> str:
    """The sentence when it is written, with what is honest to add."""
    if left.form is Form.CALENDAR:
        one, many = marks("Took one entry out to {file}", "Took {count} entries out to {file}")
    else:
        one, many = marks("Took one person out to {file}", "Took {count} people out to {file}")
    words = trn(one, many, left.count)
    if left.form is Form.ARCHIVE and everybody:
        words = tr("Took everything out to {file}")
    told = words.format(count=say_number(left.count), file=left.target.name)
    return told + _besides(left)


def _besides(left: Left) -> str:
    if left.shared:
        return tr(". Whoever else was in your talks is not in it")
    if left.confided:
        return tr(". What was told in confidence stayed here")
    return ""
