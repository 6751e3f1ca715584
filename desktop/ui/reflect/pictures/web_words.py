"""The web in words: who somebody is tied to, and by what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.language import tr
from desktop.domain.name_order import as_in_lists
from desktop.domain.reflect.pictures_web import ME, Closeness, WebIndex, WebPerson, WebTie
from desktop.ui.phrases import say_month_near, say_names
from desktop.ui.reflect.pictures.in_words import InWords

_NAMED = 4  # then "and others"


def say_closeness(person: WebPerson) -> str:
    return {
        Closeness.NONE: tr("no contact this year"),
        Closeness.NOW_AND_THEN: tr("in touch now and then"),
        Closeness.OFTEN: tr("often in touch"),
        Closeness.VERY_OFTEN: tr("very often in touch"),
    }[person.closeness]


def say_ties(index: WebIndex, person_id: int, today: date) -> str:
    """ "tied to Tomasz (brother) and Léa; together with both in March"; "" where nothing."""
    ties = sorted(index.ties_of(person_id), key=lambda tie: _name(index, tie, person_id))
    said = [
        _said(tr("tied to {names}"), [_related(index, tie, person_id) for tie in ties
                                      if tie.related]),
        _say_together(index, ties, person_id, today),
        _say_brought(index, ties, person_id),
        _said(tr("introduced by you to {names}"),
              [_name(index, tie, person_id) for tie in ties if tie.introduced]),
        _said(tr("might like {names}"),
              [_name(index, tie, person_id) for tie in ties if tie.is_thought]),
    ]  # fmt: skip
    return "; ".join(words for words in said if words)


def say_person(index: WebIndex, person_id: int, today: date) -> str:
    """The whole sentence about somebody, or about me."""
    if person_id == ME:
        return tr("You, in the middle of your people.")
    person = index.people[person_id]
    ties = say_ties(index, person_id, today)
    words = tr("{name}: {closeness}; {ties}.") if ties else tr("{name}: {closeness}.")
    return words.format(name=person.name, closeness=say_closeness(person), ties=ties)


def web_in_words(index: WebIndex, today: date) -> InWords:
    """Everybody by name."""
    heads = (tr("Name"), tr("In touch, and tied to whom"))
    people = sorted(index.web.people, key=lambda one: (as_in_lists(one.name), one.person_id))
    return InWords(
        heads,
        tuple((one.name, _say_all(index, one, today)) for one in people),
    )


def _say_all(index: WebIndex, person: WebPerson, today: date) -> str:
    ties = say_ties(index, person.person_id, today)
    return "; ".join(words for words in (say_closeness(person), ties) if words)


def people_by_name(index: WebIndex) -> list[int]:
    """In the order of ``web_in_words``."""
    people = sorted(index.web.people, key=lambda one: (as_in_lists(one.name), one.person_id))
    return [one.person_id for one in people]


def web_in_a_sentence(index: WebIndex) -> str:
    people = sorted(index.web.people, key=lambda one: -one.talks)
    near = [one.name for one in people if one.closeness >= Closeness.OFTEN][:_NAMED]
    if not near:
        return tr("You in the middle, your people around you.")
    words = tr("You in the middle, your people around you; nearest are {names}.")
    return words.format(names=say_names(near))


def _say_together(index: WebIndex, ties: Sequence[WebTie], person_id: int, today: date) -> str:
    """The last time says when."""
    met = sorted(
        (tie for tie in ties if tie.together_on is not None),
        key=lambda tie: tie.together_on or date.min,
        reverse=True,
    )
    if not met or met[0].together_on is None:
        return ""
    when = say_month_near(met[0].together_on, today)
    names = _listed([_name(index, tie, person_id) for tie in met])
    if len(met) == 1:
        return tr("together with {names} {when}").format(names=names, when=when)
    return tr("together with {names}, last {when}").format(names=names, when=when)


def _say_brought(index: WebIndex, ties: Sequence[WebTie], person_id: int) -> str:
    brought = [tie for tie in ties if tie.by_id == person_id]
    came = [tie for tie in ties if tie.by_id not in (None, person_id)]
    said = [
        _said(tr("brought you together with {names}"),
              [_name(index, tie, person_id) for tie in brought]),
        _said(tr("came to you through {names}"), [_name(index, tie, person_id) for tie in came]),
    ]  # fmt: skip
    return "; ".join(words for words in said if words)


def _said(words: str, names: Sequence[str]) -> str:
    return words.format(names=_listed(names)) if names else ""


def _listed(names: Sequence[str]) -> str:
    if len(names) <= _NAMED:
        return say_names(names)
    return tr("{names} and others").format(names=", ".join(names[:_NAMED]))


def _related(index: WebIndex, tie: WebTie, person_id: int) -> str:
    kind = tie.kind if person_id == tie.first_id else tie.reverse_kind
    name = _name(index, tie, person_id)
    return tr("{name} ({kind})").format(name=name, kind=kind) if kind else name


def _name(index: WebIndex, tie: WebTie, person_id: int) -> str:
    return index.people[tie.other(person_id)].name
