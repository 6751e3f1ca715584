"""Who a line of a chat is from: names with colons, notices of nobody, and the file's name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import PurePath

_NAME_LIMIT = 100
_DIFFERENT = 3  # ways to go on after a name: then its colon is its end
_OFTEN = 3
# A quote that is opened and not closed: a notice, cut at a colon within a title.
_OPEN_QUOTE = re.compile(r"(?:^|[\s(])[\"“„«「『][^\"“”»」』]*$")

# How an export calls me, where it does not use my name.
_YOU = "you ich tú vous você вы 你 您 あなた 당신 أنت"  # none of them is a name as well
_ME = frozenset(_YOU.split())

# "WhatsApp Chat with Anna.txt" in the languages that I know of: what stands before and
# after the name.
_TITLES = (
    re.compile(r"^WhatsApp[ -]*Chat (?:with|-|–|mit) (.+)$", re.I),
    re.compile(r"^(?:WhatsApp[ -]*Chat|Chat[ -]*WhatsApp|Chat) ?[-–] ?(.+)$", re.I),
    re.compile(r"^Chats? (?:de |do |da |di )?WhatsApp (?:con|com|mit|de|do|da) (.+)$", re.I),
    re.compile(r"^Conversa do WhatsApp com (.+)$", re.I),
    re.compile(r"^Discussion WhatsApp avec (.+)$", re.I),
    re.compile(r"^Chat WhatsApp con (.+)$", re.I),
    re.compile(r"^WhatsApp-?chat(?:t|ten)? (?:met|med|med|kanssa|z) (.+)$", re.I),
    re.compile(r"^Czat WhatsApp z (.+)$", re.I),
    re.compile(r"^Чат WhatsApp с (?:контактом )?(.+)$", re.I),
    re.compile(r"^(.+) ile WhatsApp Sohbeti$", re.I),
    re.compile(r"^Chat WhatsApp dengan (.+)$", re.I),
    re.compile(r"^与(.+)的 ?WhatsApp ?(?:聊天|对话)(?:记录)?$", re.I),
    re.compile(r"^WhatsApp ?與(.+)的對話$", re.I),
    re.compile(r"^(.+)님?과의? WhatsApp 대화$", re.I),
    re.compile(r"^(.+)との ?WhatsApp ?(?:チャット|トーク)$", re.I),
)
_COPY = re.compile(r"\s*\(\d+\)$")

# The notice that every chat begins with, in the languages that I know of.
_ENCRYPTED = re.compile(
    r"end-?to-?end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|eind-?tot-?eind|"
    r"сквозн|наскрізн|uçtan uca|端到端|端對端|エンドツーエンド|종단간|종단 간|تام بين الطرفين|"
    r"مشفرة|سرتاسر|ujung ke ujung|hujung ke hujung|od końca|zakončen|koncovým|päästä päähän|"
    r"ende-til-ende|till ände|ände-till-ände|capăt la capăt|d'extrem a extrem|διατερματικ|"
    r"מקצה לקצה|एंड-टू-एंड|végpontok közötti|toàn trình|đầu cuối|จากต้นทาง",
    re.I,
)


class Names:
    """The names that write in a file, so that a colon in one of them does not cut it."""

    def __init__(
        self, with_colons: frozenset[str], notices: frozenset[str], colon: str = ": "
    ) -> None:
        self._with_colons = with_colons
        self._notices = notices
        self._colon = colon

    def of(self, words: str) -> str:
        """The name that a line's words begin with, as it stands there; "" for a notice."""
        for name in self._with_colons:
            if words.startswith(name + ":"):
                return name
        name, colon, _ = words.partition(self._colon)
        if not colon:
            name = words[:-1] if words.endswith(":") else ""
        if name in self._notices or len(name) > _NAME_LIMIT:
            return ""
        return name


class Begins:
    """What the lines of a file begin with, to tell from all of them which are names."""

    def __init__(self) -> None:
        self._after: dict[str, Counter[str]] = defaultdict(Counter)
        self._apart = False  # a blank stands between name and words

    def add(self, words: str) -> None:
        """Look at the words of a line that has a head."""
        name, colon, rest = words.partition(": ")
        if not colon and not words.endswith(":"):
            return
        self._apart = True
        more, colon, _ = rest.partition(": ")
        after = self._after[name[: _NAME_LIMIT + 1]]
        if len(after) < _DIFFERENT:
            after[more if colon and len(more) < _NAME_LIMIT else ""] += 1

    def names(self) -> Names:
        """What goes on with the same words up to a second colon each time, at least three
        times, is a name with a colon. What opens a quote and comes once is a notice: somebody
        named the group."""
        longer = frozenset(
            f"{name}: {more}"
            for name, after in self._after.items()
            for more, count in after.items()
            if more and len(after) == 1 and count >= _OFTEN
        )
        notices = frozenset(
            name
            for name, after in self._after.items()
            if sum(after.values()) == 1 and _OPEN_QUOTE.search(name)
        )
        return Names(longer, notices, ": " if self._apart else ":")


def is_me(name: str) -> bool:
    """Whether the export means me by this."""
    return name.casefold() in _ME


def is_notice(words: str, name: str, marked: bool, is_first: bool = False) -> bool:
    """Whether these words are WhatsApp's own and no message of who stands before them.

    What it puts in the place of a picture is short, or names a file; that was sent. The
    first words of a chat are its notice even where a program has taken the marks away.
    """
    words = words.strip()
    if not marked:
        return is_first and _ENCRYPTED.search(words) is not None
    if _ENCRYPTED.search(words) or (name and name.casefold() in words.casefold()):
        return True
    return not ("<" in words or "://" in words or (len(words) < 40 and words.count(" ") < 4))


def chat_name(origin: str) -> str:
    """Whom a file's name says the chat is with, or "": _chat.txt tells nobody."""
    stem = _COPY.sub("", PurePath(origin.replace("_chat.txt", "")).name.strip())
    stem = re.sub(r"\.(?:txt|zip)$", "", stem, flags=re.I)
    stem = _COPY.sub("", stem)
    for pattern in _TITLES:
        found = pattern.match(stem)
        if found:
            return found[1].strip()
    return ""
