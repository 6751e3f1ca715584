"""What one can know of a person: its kinds, and the question that asks for each."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.domain.vocabulary import FacetKind
from desktop.ui.people.wording.who import Pronouns


def say_facets(kind: str, who: Pronouns) -> str:
    dear = tr("What {they} hold dear") if who.plural else tr("What {they} holds dear")
    words = {
        FacetKind.GOAL: tr("Goals"),
        FacetKind.STRENGTH: tr("Strengths"),
        FacetKind.OPPORTUNITY: tr("Opportunities, for {them} and for us"),
        FacetKind.VALUE: dear,
        FacetKind.INTEREST: tr("Interests"),
        FacetKind.NEED: tr("Needs"),
        FacetKind.OFFER: tr("What {they} can give"),
        FacetKind.FOOD: tr("Food"),
        FacetKind.WORRY: tr("Worries"),
        FacetKind.CHAPTER: tr("Chapters"),
    }[FacetKind(kind)]
    return words.format(they=who.they, them=who.them)


def say_facet(kind: str) -> str:
    """One of them, for the menu that adds one."""
    return {
        FacetKind.GOAL: tr("A goal"),
        FacetKind.STRENGTH: tr("A strength"),
        FacetKind.OPPORTUNITY: tr("An opportunity"),
        FacetKind.VALUE: tr("Something held dear"),
        FacetKind.INTEREST: tr("An interest"),
        FacetKind.NEED: tr("A need"),
        FacetKind.OFFER: tr("Something to give"),
        FacetKind.FOOD: tr("Food and drink"),
        FacetKind.WORRY: tr("A worry"),
        FacetKind.CHAPTER: tr("A chapter"),
    }[FacetKind(kind)]


def ask_facet(kind: str) -> str:
    """What stands in the empty field, as a question to myself."""
    return {
        FacetKind.GOAL: tr("What are they after?"),
        FacetKind.STRENGTH: tr("What are they good at?"),
        FacetKind.OPPORTUNITY: tr("What could come of it, for them or for us?"),
        FacetKind.VALUE: tr("What do they hold dear?"),
        FacetKind.INTEREST: tr("What do they like?"),
        FacetKind.NEED: tr("What would help them?"),
        FacetKind.OFFER: tr("What could they give others?"),
        FacetKind.FOOD: tr("What do they eat, drink, leave?"),
        FacetKind.WORRY: tr("What weighs on them?"),
        FacetKind.CHAPTER: tr("Which chapter are they in?"),
    }[FacetKind(kind)]
