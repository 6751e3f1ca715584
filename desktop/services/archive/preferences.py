"""The preferences that travel with an archive or a backup: those about how I live with people.

How a screen is set up (theme, size of the text, window, tray), what was told already
and paths are of one computer and stay there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.services.archive.layout import strict_json
from desktop.settings import Settings, SettingsFile, fits

TRAVELLING = (
    "my_name", "people_a_day", "week", "days", "offer_rhythm", "digest", "digest_at",
    "digest_weekday", "appointment_lead", "quiet_from", "quiet_to", "notices_say_names",
    "first_weekday", "region", "compose_checks_off", "own_phrases", "how_alike",
)  # fmt: skip


def written(settings: Settings) -> bytes:
    """The preferences as a part of an archive."""
    told = {name: getattr(settings, name) for name in TRAVELLING}
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode()


def parsed(content: bytes, name: str) -> dict[str, Any]:
    """The preferences of an archive; those that cannot be right are left out, so that
    the ones that stand stay. Raises BadInputError when they cannot be read at all."""
    if not content:
        return {}
    usual = Settings()
    try:
        told = dict(strict_json(content))
        return {
            item: told[item]
            for item in TRAVELLING
            if item in told and _fits(item, told[item], getattr(usual, item))
        }
    except (ValueError, TypeError, RecursionError) as error:
        raise BadInputError(
            tr("The preferences in {name} cannot be read. Nothing was changed.").format(name=name)
        ) from error


def keep(told: dict[str, Any], folder: Path) -> None:
    """Let these be the preferences of the folder; all others stay as they were."""
    if not told:
        return
    file = SettingsFile(folder)
    for name, value in told.items():
        setattr(file.values, name, value)
    file.save()


def _fits(name: str, value: Any, usual: Any) -> bool:
    try:
        return fits(name, value, usual)
    except (ValueError, TypeError, AttributeError):
        return False
