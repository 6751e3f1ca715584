"""What a record says for which there is no field."""

from __future__ import annotations

import io

from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.tables import Column, Mapping, Meaning
from desktop.formats.besides import kept_besides
from desktop.formats.tables.reading import read_table

CARD = """BEGIN:VCARD
VERSION:3.0
FN:Ana Moreau
item1.EMAIL:ana@film.example
item1.X-ABLabel:Studio
X-CLASS:PUBLIC
GEO:1,2
GEO:3,4
END:VCARD"""


def test_properties_without_a_field_are_named_as_often_as_they_stand_there() -> None:
    assert kept_besides(SourceDraft("vcard", CARD, "k")) == ["X-CLASS", "GEO", "GEO"]


def test_so_are_columns_that_linkedin_never_had() -> None:
    row = '{"First Name": "Ana", "Mood": "good", "Empty": ""}'
    assert kept_besides(SourceDraft("linkedin", row, "k")) == ["Mood"]


def test_so_are_columns_of_a_table_that_nobody_gave_a_meaning() -> None:
    mapping = Mapping((Column("Wer", Meaning.NAME), Column("Stimme"), Column("Leer")))
    [person] = read_table(io.BytesIO(b"Wer,Stimme,Leer\nAna,Alt,\n"), "club.csv", mapping)
    assert isinstance(person, PersonDraft)
    assert person.source is not None
    assert kept_besides(person.source) == ["Stimme"]
