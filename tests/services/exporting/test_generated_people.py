"""Anybody at all, in by a card and out by a card, through a real store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from desktop.domain.drafts import EXTRAS, PersonDraft
from desktop.formats.vcard import write_vcard
from desktop.services.people.drafts import EXTRAS as KEPT
from desktop.storage.database import Database
from tests.formats import drafts
from tests.services.exporting.test_exporting import drafts_in, export_to
from tests.services.importing.bringing import bring_in

# These are words of the book's own: a stage that it has, a day.
_OF_THE_BOOK = {"stage", "practice-since"}


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_card_comes_out_of_a_store_as_it_went_in(
    tmp_path: Path, template_store: Path, version: str
) -> None:
    @settings(
        max_examples=12,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(drafts.people)
    def through_a_store(draft: PersonDraft) -> None:
        extras = {name: text for name, text in draft.extras.items() if name not in _OF_THE_BOOK}
        draft = replace(draft, extras=extras)
        card = tmp_path / "in.vcf"
        card.write_bytes(write_vcard(draft, version).encode())  # type: ignore[arg-type]
        for leftover in tmp_path.glob("store*"):
            leftover.unlink()
        store = tmp_path / "store.db"
        store.write_bytes(template_store.read_bytes())
        with Database(store) as db:
            assert bring_in(db, card)
            assert not bring_in(db, card)
            out = export_to(db, tmp_path / "out.vcf", version=version)
        assert out.read_bytes() == card.read_bytes()
        (again,) = drafts_in(out)
        assert replace(again, source=None) == draft

    through_a_store()


def test_the_store_keeps_every_extra_that_a_card_may_bring() -> None:
    assert set(KEPT) == EXTRAS
