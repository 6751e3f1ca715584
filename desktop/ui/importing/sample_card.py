"""The card of somebody who is to come, as it will look; and where each word is from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.drafts import PersonDraft
from desktop.domain.language import marks, say_number, tr, trn
from desktop.formats.besides import kept_besides
from desktop.ui.decoding import decode_pixmap
from desktop.ui.importing.wording import say_address, say_extra, say_occasion, say_source
from desktop.ui.people.pictures import shrink_picture
from desktop.ui.people.wording.occasions import say_occasion_word
from desktop.ui.people.wording.reach import say_point_label
from desktop.ui.phrases import say_partial_date
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline, Surface

_LABEL = 116  # pixels at 14 px text
_FEW = 6  # names of properties that are told
_NOTE_LINES = 10


@dataclass(frozen=True, slots=True)
class Told:
    """What is found out about a record away from the window: its picture, made small, and
    what it says for which there is no field."""

    picture: bytes | None
    besides: Sequence[str]


def look_into(draft: PersonDraft) -> Told:
    picture = shrink_picture(draft.photo.content) if draft.photo else None
    besides = kept_besides(draft.source) if draft.source else ()
    return Told(picture[0] if picture else None, besides)


class SampleCard(Surface):
    """Shows one record. It is only read: what is edited is the card, once it is there."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._runner = runner
        self._shown: PersonDraft | None = None
        self._face_of = 0
        self._told: Sequence[tuple[str, str, bool]] = ()
        self._face = Avatar(64)
        self._name = PlainLabel("", "title")
        self._second = PlainLabel("", "body", "text2")
        self._tags = QWidget()
        self._tag_row = FlowLayout(self._tags, gap=6, line_gap=6)
        self._lines = QVBoxLayout()
        self._besides = PlainLabel("", "small", "text3")
        self._source = PlainLabel("", "small", "text3")
        self._arrange()

    def show_draft(
        self,
        face: int,
        draft: PersonDraft,
        tag: str = "",
        stories: str = "",
        *,
        photos: bool = True,
    ) -> None:
        """As it would come: with this tag, with its picture or without. ``face`` is what
        the monogram is coloured by, ``stories`` say what comes with them."""
        self._face_of = face
        self._shown = draft
        self._face.show_person(face, draft.name)
        self._name.setText(draft.name or tr("Nobody's name"))
        self._second.setText(say_head(draft))
        self._second.setVisible(bool(say_head(draft)))
        self._show_tags([*draft.tags, *([tag] if tag else [])])
        told = [(tr("With them"), stories, False)] if stories else []
        self._show_lines([*lines_of(draft), *told])
        self._source.setText(say_source(draft))
        self._besides.hide()
        self._scroll.verticalScrollBar().setValue(0)
        self._look_into(draft, photos)

    def forget(self) -> None:
        """Show nobody, and let go of who was shown."""
        self._shown = None
        self._show_lines([])

    def words(self) -> str:
        """All that is said."""
        lines = [f"{label}\n{value}" for label, value, _ in self._told]
        besides = self._besides.text() if not self._besides.isHidden() else ""
        said = (self._name.text(), self._second.text(), *lines, besides, self._source.text())
        return "\n".join(filter(None, said))

    def _look_into(self, draft: PersonDraft, photos: bool) -> None:
        def take(told: Told) -> None:
            if self._shown is not draft:
                return
            if photos and told.picture:
                self._face.show_person(self._face_of, draft.name, decode_pixmap(told.picture))
            self._besides.setText(say_besides(told.besides))
            self._besides.setVisible(bool(told.besides))

        self._runner.background(look_into, draft, then=take, owner=self)

    def _show_tags(self, tags: Sequence[str]) -> None:
        self._tag_row.clear()
        for tag in dict.fromkeys(tags):
            chip = Chip(tag)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._tag_row.addWidget(chip)
        self._tags.setVisible(bool(tags))

    def _show_lines(self, lines: Sequence[tuple[str, str, bool]]) -> None:
        empty(self._lines)
        self._told = lines
        for label, value, own_words in lines:
            self._lines.addWidget(_Line(label, value, own_words))

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._second)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._tags)
        column.addWidget(Hairline())
        self._lines.setSpacing(8)
        column.addLayout(self._lines)
        column.addStretch(1)
        column.addWidget(self._besides)
        column.addWidget(self._source)
        self._scroll = ScrollColumn(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._scroll)


class _Line(QWidget):
    """What it is, and what it says."""

    def __init__(self, label: str, value: str, own_words: bool) -> None:
        super().__init__()
        self._label = PlainLabel(label, "small", "text3")
        words = WordsLabel if own_words else PlainLabel
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words(value, most_lines=_NOTE_LINES), 1)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self._label.setFixedWidth(theming().fonts.scaled(_LABEL))


def say_head(draft: PersonDraft) -> str:
    """Below the name: work, and how the name is said or written besides."""
    work = ", ".join(filter(None, (draft.title, draft.department, draft.organisation)))
    also = ", ".join(filter(None, (draft.nickname, draft.phonetic, draft.pronouns)))
    return "\n".join(filter(None, (work, also)))


def lines_of(draft: PersonDraft) -> Iterator[tuple[str, str, bool]]:
    """(what it is, what it says, whether these are a person's own words)."""
    for point in draft.points:
        yield say_point_label(point.kind, point.label, point.service), point.value, False
    for address in draft.addresses:
        yield tr("Address"), say_address(address), False
    for occasion in draft.occasions:
        word = occasion.label or say_occasion_word(occasion.kind)
        yield word[:1].upper() + word[1:], say_occasion(occasion), False
    if draft.connected_on is not None:
        yield tr("Connected on"), say_partial_date(draft.connected_on), False
    for tie in draft.ties:
        yield tie.kind[:1].upper() + tie.kind[1:], tie.name or tie.uid, False
    for name, words in draft.extras.items():
        yield say_extra(name), words, name == "intention"
    for note in draft.notes:
        yield tr("Note"), note, True


def say_besides(names: Sequence[str]) -> str:
    """ "12 more properties are kept as they were: GEO, X-CLASS …"."""
    if not names:
        return ""
    several = Counter(names)
    told = ", ".join(list(several)[:_FEW]) + (" …" if len(several) > _FEW else "")
    one, many = marks(
        "One more property is kept as it was: {names}",
        "{count} more properties are kept as they were: {names}",
    )
    words = trn(one, many, len(names))
    return words.format(count=say_number(len(names)), names=told)
