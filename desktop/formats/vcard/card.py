"""A card while it is being read: the draft so far, and what waits for the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.domain.drafts import AddressDraft, ContactPointDraft, OccasionDraft, PersonDraft
from desktop.domain.text import clean_line
from desktop.formats.vcard.heads import Head
from desktop.formats.vcard.values import (
    components,
    from_quoted_printable,
    listed,
    split,
    text_of_21,
    unescaped,
)
from desktop.formats.vcard.words import label_of_text

# For each line of a card, by its index: what it says, as (concept, value).
Statements = dict[int, list[tuple[str, object]]]


class Card:
    """Collects what a card's lines say.

    With ``statements`` it also notes which line said what, for the writer. The
    value noted for an item of a list is the item itself, so that what a later
    line adds to it is seen.
    """

    __slots__ = (
        "address_labels", "at", "birthday", "draft", "labels", "members", "old", "phonetic",
        "ranked", "roles", "spare_addresses", "stated", "statements", "tags",
    )  # fmt: skip

    def __init__(self, statements: Statements | None = None) -> None:
        self.draft = PersonDraft()
        self.old = False  # 2.1
        self.at = 0  # the index of the line being read
        self.labels: dict[str, str] = {}  # of X-ABLabel, by group
        self.stated: set[str] = set()  # concepts of one value that have been said
        self.phonetic: dict[int, tuple[int, str]] = {}  # order -> line, text
        self.ranked: list[tuple[int, ContactPointDraft | AddressDraft]] = []  # by PREF above 1
        self.members: list[tuple[int, str]] = []  # line, UID
        self.spare_addresses: list[tuple[int, Head, str]] = []  # line, head, value
        self.roles: list[tuple[int, str]] = []
        self.address_labels: list[tuple[int, AddressDraft]] = []
        self.tags: dict[str, None] = {}  # in order, each once
        self.birthday: OccasionDraft | None = None  # the first of them
        self.statements = statements

    def say(self, concept: str, value: object, lines: Sequence[int] = ()) -> None:
        """Notes that these lines (else the present one) say this."""
        if self.statements is not None:
            for line in lines or (self.at,):
                self.statements.setdefault(line, []).append((concept, value))

    def first(self, concept: str) -> bool:
        """Whether this concept, of which there is one, has not been said before."""
        if concept in self.stated:
            return False
        self.stated.add(concept)
        return True

    def label(self, head: Head) -> str:
        """The label of a property: its group's, else the one of its types."""
        if head.group:
            own = self.labels.get(head.group)
            if own:
                return own
        return head.label

    def name_label(self, group: str, text: str) -> None:
        self.labels.setdefault(group, label_of_text(clean_line(text)))

    def raw(self, head: Head, value: str) -> str:
        """The value with quoted-printable undone, escapes still in it."""
        if head.encoding == "Q":
            return from_quoted_printable(value, head.charset)
        return value

    def text(self, head: Head, value: str) -> str:
        """The text of a property with one value."""
        if head.encoding == "Q":
            value = from_quoted_printable(value, head.charset)
        if "\\" in value:
            value = text_of_21(value) if self.old else unescaped(value)
        return value.strip()

    def uri(self, head: Head, value: str) -> str:
        """An address of the web; Google's needless backslashes are undone."""
        return unescaped(self.raw(head, value)).strip()

    def components(self, head: Head, value: str) -> list[str]:
        return components(self.raw(head, value), self.old)

    def items(self, head: Head, value: str) -> list[str]:
        """The texts of a list parted by commas."""
        parts = split(self.raw(head, value), ",")
        texts = (part if self.old else unescaped(part) for part in parts)
        return [text for text in (text.strip() for text in texts) if text]

    def listing(self, head: Head, value: str) -> str:
        value = self.raw(head, value)
        return value.strip() if self.old else listed(value)


# Reads one property: the card so far, the property's head and its raw value.
Handler = Callable[[Card, Head, str], None]
