""" "Not the same", remembered by UID so that it outlives an archive."""

from __future__ import annotations

from sqlalchemy import Connection, text


def ordered(one: str, two: str) -> tuple[str, str]:
    """Two UIDs as a decision keeps them."""
    return (one, two) if one <= two else (two, one)


def remember(connection: Connection, one: int, two: int, moment: str) -> None:
    """These two people (by id) are not the same."""
    connection.execute(
        text(
            "INSERT OR IGNORE INTO match_decision (first_uid, second_uid, decided_at)"
            " SELECT min(a.uid, b.uid), max(a.uid, b.uid), :moment FROM person a, person b"
            " WHERE a.id = :one AND b.id = :two"
        ),
        {"one": one, "two": two, "moment": moment},
    )
