"""By which alphabet and by which of their words names stand here."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.domain.language import spoken
from desktop.domain.name_order import NameOrder, stand_by

_ENGLISH = "en"


def have_names_stand(by: str) -> None:
    """As the language has it that Kith speaks; where that is English, the system's: its
    speakers may find no other Kith. ``by`` is the preference ("", "family", "given")."""
    language = spoken()
    if language == _ENGLISH and QLocale.system() != QLocale.c():
        language = QLocale.system().name().partition("_")[0]
    stand_by(NameOrder(language, by))
