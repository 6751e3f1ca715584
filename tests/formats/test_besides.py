"""What a record says for which there is no field."""

from __future__ import annotations

from desktop.domain.drafts import SourceDraft
from desktop.formats.besides import kept_besides

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
