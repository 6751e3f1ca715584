"""Which function reads which property.

Functions take the card, the head and the raw value, and put what they find
into the card's draft. A property without a function is unknown: it is kept in
the source's text and comes back at export.
"""

from __future__ import annotations

from functools import lru_cache

from desktop.formats.vcard import identity, life, reach, words
from desktop.formats.vcard.card import Handler

HANDLERS: dict[str, Handler] = {
    "FN": identity.formatted_name,
    "N": identity.name_parts,
    "NICKNAME": identity.nickname,
    "X-NICKNAME": identity.nickname,
    "X-PHONETIC-FIRST-NAME": identity.phonetic(0),
    "X-PHONETIC-MIDDLE-NAME": identity.phonetic(1),
    "X-PHONETIC-LAST-NAME": identity.phonetic(2),
    "SOUND": identity.sound,
    "PRONOUNS": identity.pronouns,
    "X-PRONOUNS": identity.pronouns,
    "ORG": identity.organisation,
    "TITLE": identity.title,
    "ROLE": identity.role,
    "UID": identity.uid,
    "KIND": identity.kind,
    "X-ADDRESSBOOKSERVER-KIND": identity.kind,
    "X-EVOLUTION-LIST": identity.list_of_evolution,
    "X-ABSHOWAS": identity.shown_as,
    "X-ABSHOWAS-ABSHOWAS": identity.shown_as,
    "MEMBER": identity.member,
    "X-ADDRESSBOOKSERVER-MEMBER": identity.member,
    "CATEGORIES": identity.tags,
    "NOTE": identity.note,
    "PHOTO": identity.photo,
    "TEL": reach.telephone,
    "X-MS-TEL": reach.telephone,
    "EMAIL": reach.email,
    "URL": reach.web,
    "X-SOCIALPROFILE": reach.profile,
    "SOCIALPROFILE": reach.profile,
    "IMPP": reach.messenger,
    "ADR": reach.address,
    "LABEL": reach.address_label,
    "X-SAMSUNGADR": reach.address_of_samsung,
    "BDAY": life.birthday,
    "DEATHDATE": life.dated("death"),
    "X-DEATHDATE": life.dated("death"),
    "X-ABDATE": life.labelled_date,
    "X-KITH-OCCASION": life.occasion_of_ours,
    "X-KITH-CONNECTED-ON": life.connected_on,
    "RELATED": life.related,
    "X-CHILDREN": life.children,
    "X-ABRELATEDNAMES": life.related_name,
    "X-ANDROID-CUSTOM": life.android,
    **{name: life.dated("anniversary") for name in words.ANNIVERSARIES},
    **{name: life.relation(kind) for name, kind in words.RELATION_PROPERTIES.items()},
    **{name: reach.old_messenger(service) for name, service in words.MESSENGERS.items()},
}


@lru_cache(maxsize=1_000)  # asked for every line that Kith does not know
def handler_of(name: str) -> Handler | None:
    """What reads the property of this upper-case name; None when Kith does not know it."""
    handler = HANDLERS.get(name)
    if handler is None and name.startswith("X-KITH-"):
        return life.extra
    if handler is None and name.startswith("X-MESSAGING/"):
        return reach.messaging
    return handler
