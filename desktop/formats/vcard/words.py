"""The words of cards and what they are called here: labels, networks, relations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

# TYPE words that say nothing a person would want to read.
_NOISE = frozenset(
    {"", "voice", "internet", "pref", "text", "msg", "dom", "intl", "postal", "parcel", "x400"}
)
_MOBILE = frozenset({"cell", "mobile", "iphone"})

# The labels that are written as TYPE; any other is written as X-ABLabel.
TYPES_OF_LABEL = {
    "home": ("home",),
    "work": ("work",),
    "mobile": ("cell",),
    "work mobile": ("work", "cell"),
    "fax": ("fax",),
    "home fax": ("home", "fax"),
    "work fax": ("work", "fax"),
    "pager": ("pager",),
    "work pager": ("work", "pager"),
    "other": ("other",),
}
LABEL_TYPES = frozenset(
    {"home", "work", "cell", "mobile", "iphone", "fax", "pager", "other"} | _NOISE
)


def label_of_types(types: tuple[str, ...], found_as: Sequence[str] = ()) -> str:
    """One label for a property's TYPE words (in lower case, and as they were found).

    A word of the person's own keeps its letters, unless it is all in capitals.
    """
    found = [word for word in types if word not in _NOISE]
    if not found:
        return ""
    place = "home" if "home" in found else "work" if "work" in found else ""
    if "fax" in found:
        return f"{place} fax".strip()
    if "pager" in found:
        return "work pager" if place == "work" else "pager"
    if not _MOBILE.isdisjoint(found):
        return "work mobile" if place == "work" else "mobile"
    if place or not found_as:
        return place or found[0].removeprefix("x-")
    written = found_as[types.index(found[0])]
    word = written[2:] if found[0].startswith("x-") else written
    return word.lower() if word.isupper() else word


_TOKEN = re.compile(r"_\$!<(.*)>!\$_\Z", re.DOTALL)
# Google's own words, which its first exports wrote as they stand in its database.
_GOOGLES = {
    "GRAND_CENTRAL": "Google Voice",
    "PROFILE": "profile",
    "BLOG": "blog",
    "RELATIVE": "relative",
    "REFERRED_BY": "referred by",
    "DOMESTIC_PARTNER": "domestic partner",
}
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def label_of_text(text: str) -> str:
    """An X-ABLabel's word: Apple's tokens in plain words, the person's own as it is.

    ``_$!<HomePage>!$_`` is "home page", ``_$!<HomeFAX>!$_`` is "home fax".
    """
    token = _TOKEN.match(text)
    if not token:
        return _GOOGLES.get(text, text)
    return _HUMP.sub(" ", token[1]).lower()


# Old properties for one messenger each, and their networks.
MESSENGERS = {
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-JABBER": "xmpp",
    "X-MSN": "msn",
    "X-MS-IMADDRESS": "",
    "X-KADDRESSBOOK-X-IMADDRESS": "",
    "X-YAHOO": "yahoo",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-GTALK": "gtalk",
    "X-GOOGLE-TALK": "gtalk",
    "X-GOOGLE TALK": "gtalk",
    "X-QQ": "qq",
    "X-SIP": "sip",
    "X-GADUGADU": "gadugadu",
    "X-GROUPWISE": "groupwise",
    "X-MATRIX": "matrix",
    "X-TELEGRAM": "telegram",
    "X-SIGNAL": "signal",
    "X-WHATSAPP": "whatsapp",
    "X-TWITTER": "twitter",
}
SCHEME_OF_SERVICE = {
    "xmpp": "xmpp",
    "gtalk": "xmpp",
    "skype": "skype",
    "aim": "aim",
    "yahoo": "ymsgr",
    "msn": "msnim",
    "icq": "icq",
    "sip": "sip",
    "qq": "qq",
    "irc": "irc",
    "matrix": "matrix",
    "signal": "sgnl",
    "telegram": "tg",
}
SERVICE_OF_SCHEME = {
    scheme: service for service, scheme in reversed(SCHEME_OF_SERVICE.items()) if service != "gtalk"
}

_NETWORKS = {
    "linkedin.com": "linkedin",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "twitter.com": "twitter",
    "x.com": "twitter",
    "github.com": "github",
    "gitlab.com": "gitlab",
    "xing.com": "xing",
    "mastodon.social": "mastodon",
    "youtube.com": "youtube",
    "tiktok.com": "tiktok",
    "bsky.app": "bluesky",
}


_SERVICES = {"jabber": "xmpp", "googletalk": "gtalk", "google talk": "gtalk", "gmail": "gtalk"}


def service_of(name: str) -> str:
    """One word for a network that cards name in several ways."""
    name = name.strip().lower()
    return _SERVICES.get(name, name)


def network_of(url: str) -> str:
    """The network whose profile a web address is, by its host; "" for any other."""
    try:
        parts = urlsplit(url if "//" in url else "//" + url)
        host, path = parts.hostname or "", parts.path
    except ValueError:
        return ""
    if len(path) < 2:
        return ""
    while host:
        if host in _NETWORKS:
            return _NETWORKS[host]
        host = host.partition(".")[2]
    return ""


# RFC 6350 §6.6.6 and RFC 6868's neighbours: relations that TYPE may name.
RELATIONS = frozenset(
    {
        "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident",
        "neighbor", "child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date",
        "sweetheart", "me", "agent", "emergency",
    }
)  # fmt: skip
RELATION_PROPERTIES = {
    "X-SPOUSE": "spouse",
    "X-EVOLUTION-SPOUSE": "spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse",
    "X-KADDRESSBOOK-X-SPOUSENAME": "spouse",
    "X-WAB-SPOUSE_NAME": "spouse",
    "X-MS-SPOUSE": "spouse",
    "X-MANAGER": "manager",
    "X-EVOLUTION-MANAGER": "manager",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "manager",
    "X-MS-MANAGER": "manager",
    "X-ASSISTANT": "assistant",
    "X-EVOLUTION-ASSISTANT": "assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant",
    "X-MS-ASSISTANT": "assistant",
    "X-CHILD": "child",
    "X-MS-CHILD": "child",
}
# How others say what 4.0 says by KIND.
KINDS_BY_OTHERS = {("X-ABSHOWAS", "COMPANY"): "org", ("X-EVOLUTION-LIST", "TRUE"): "group"}
# What 4.0 has a property for and 3.0 has not.
NAMES_IN_3_0 = {"DEATHDATE": "X-DEATHDATE", "PRONOUNS": "X-PRONOUNS"}
NAMES_IN_4_0 = {old: new for new, old in NAMES_IN_3_0.items()}
ANDROID_RELATIONS = {
    "1": "assistant", "2": "brother", "3": "child", "4": "domestic partner", "5": "father",
    "6": "friend", "7": "manager", "8": "mother", "9": "parent", "10": "partner",
    "11": "referred by", "12": "relative", "13": "sister", "14": "spouse",
}  # fmt: skip
ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
    "X-WEDDING",
)
OCCASION_OF_LABEL = {
    "anniversary": "anniversary",
    "birthday": "birthday",
    "work anniversary": "work_anniversary",
}
