"""What Monica exports of an account: its JSON, and its SQL, which is never run."""

from __future__ import annotations

import re

from desktop.formats.monica.json_reader import read_monica_json
from desktop.formats.monica.sql_reader import read_monica_sql

__all__ = ["is_json_export", "is_sql_export", "read_monica_json", "read_monica_sql"]

_JSON = re.compile(r"\s*\{")
_ACCOUNT = re.compile(r'"account"\s*:\s*\{')
_NAMED = re.compile(
    r'"(?:app_version|exported_by|export_date)"\s*:|"type"\s*:\s*"(?:contact|user)s?"'
)
_TABLE = re.compile(
    r"^\s*(?:INSERT\s+(?:IGNORE\s+)?INTO|CREATE\s+TABLE(?:\s+IF\s+NOT\s+EXISTS)?)\s+[`\"]?\w*?"
    r"(?:accounts|activities|activity_contact|contacts|contact_fields)[`\"]?\s*[(V]",
    re.IGNORECASE | re.MULTILINE,
)


def is_json_export(text: str) -> bool:
    """Whether a text that begins so is Monica's JSON export."""
    return bool(_JSON.match(text) and _ACCOUNT.search(text) and _NAMED.search(text))


def is_sql_export(text: str) -> bool:
    """Whether a text that begins so is Monica's SQL export, or a dump of its database."""
    return bool(_TABLE.search(text)) and "account_id" in text
