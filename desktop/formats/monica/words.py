"""Monica's words and Kith's, and what of an export stays away, with the reason.

``docs/monica.md`` tells the same to people.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from desktop.domain.vocabulary import InteractionKind, OccasionKind

# Names that say nothing about anybody: numbers of rows, counters, colours, the state of
# a screen, what Monica works out anew from the rest.
_TECHNICAL = frozenset(
    {
        "id", "uuid", "object", "created_at", "updated_at", "deleted_at", "count", "type_id",
        "number_of_views", "last_consulted_at", "stay_in_touch_trigger_date",
        "distant_etag", "distant_uuid", "distant_uri", "avatar", "has_avatar",
        "has_avatar_bool", "gravatar_url", "default_avatar_color", "delible",
        "favorited_at", "fontawesome_icon", "core_monica_data", "filesize", "new_filename",
        "number_of_downloads", "translation_key", "dataUrl", "mime_type",
    }
)  # fmt: skip
_TECHNICAL_ENDINGS = ("_id",)
_TECHNICAL_BEGINNINGS = ("avatar_",)

# Whole collections and tables about the account and its users, not about people one
# knows. Passwords, keys and codes are among them.
OF_THE_ACCOUNT = frozenset(
    {
        "account", "user", "module", "reminder_rule", "reminder_outbox", "audit_log",
        "invitation", "recovery_code", "term_user", "activity_statistic", "weather",
        "address_book", "addressbook", "address_book_subscription", "addressbook_subscription",
        "sync_token", "reminder_sent", "import_job", "import_job_report", "currency",
        "relationship_type_group",
    }
)  # fmt: skip

RELATIONS = {
    "bestfriend": "best friend",
    "ex": "former partner",
    "ex_husband": "former spouse",
    "godfather": "godparent",
    "godson": "godchild",
    "inlovewith": "in love with them",
    "lovedby": "loved by them",
    "nephew": "niece or nephew",
    "protege": "mentee",
    "stepchild": "stepchild",
    "stepparent": "step-parent",
    "subordinate": "reports to them",
    "uncle": "aunt or uncle",
    "date": "dating",
}

# What an activity was, by pieces of its type's name.
_ACTIVITIES = (
    (("coffee", "tea "), InteractionKind.COFFEE),
    (("ate", "eat", "food", "restaurant", "dinner", "lunch", "breakfast", "picnic", "bar"),
     InteractionKind.MEAL),
    (("walk", "hik", "stroll"), InteractionKind.WALK),
    (("video",), InteractionKind.VIDEO),
    (("call", "phone"), InteractionKind.CALL),
    (("party", "concert", "theater", "theatre", "play", "festival", "wedding"),
     InteractionKind.GATHERING),
)  # fmt: skip

# Dates that come round, by pieces of a life event's type.
_LIFE_EVENTS = (
    (("marriage", "married", "wedding", "engage", "anniversary"), OccasionKind.ANNIVERSARY),
    (("death", "loss", "died"), OccasionKind.HARD_DAY),
)

NETWORKS = frozenset(
    {"facebook", "twitter", "x", "linkedin", "instagram", "github", "gitlab", "mastodon",
     "youtube", "xing", "tiktok", "bluesky", "pinterest", "flickr", "reddit", "medium"}
)  # fmt: skip
MESSENGERS = frozenset(
    {"whatsapp", "telegram", "signal", "skype", "matrix", "threema", "discord", "wechat",
     "viber", "line", "slack", "hangouts", "messenger", "xmpp", "jabber", "icq", "irc"}
)  # fmt: skip

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def is_technical(kind: str, name: str) -> bool:
    """Whether a value of this name says nothing of anybody."""
    return (
        name in _TECHNICAL
        or name.endswith(_TECHNICAL_ENDINGS)
        or name.startswith(_TECHNICAL_BEGINNINGS)
        or (kind == "document" and name == "type")
    )


def relation(kind: str) -> str:
    """What somebody is, by Monica's name of a relationship."""
    return RELATIONS.get(kind, kind.replace("_", " "))


def activity_kind(*names: str) -> InteractionKind:
    """What kind of contact an activity was; without a word that says so, in person."""
    return _by_pieces(_ACTIVITIES, names) or InteractionKind.IN_PERSON


def life_event_kind(*names: str) -> OccasionKind | None:
    """Which date of somebody's life this is; None for one that does not come round."""
    return _by_pieces(_LIFE_EVENTS, names)


Kind = TypeVar("Kind")


def _by_pieces(table: Iterable[tuple[tuple[str, ...], Kind]], names: Iterable[str]) -> Kind | None:
    words = [f" {name.replace('_', ' ').casefold()} " for name in names]
    for pieces, kind in table:
        if any(f" {piece}" in word for piece in pieces for word in words):
            return kind
    return None
