"""The English words of a typed line."""

from __future__ import annotations

from desktop.domain.tongues.tongue import Promises, Tongue
from desktop.domain.vocabulary import InteractionKind, LoopKind

_VERB = (
    r"(?:\s+(?:have|has)?\s*promised|\s*['’]ll|\s+will|\s+shall|\s+owes?)"
    r"(?:\s+(?:me|us|her|him|them))?(?:\s+to)?"
)
TONGUE = Tongue(
    kinds={
        InteractionKind.VIDEO: "video call|video chat|video|zoom|facetime|skype|teams",
        InteractionKind.LETTER: r"(?:wrote|sent)(?: an?| the)? (?:letter|card|postcard)"
        "|letter|postcard",
        InteractionKind.CALL: "phone call|on the phone|by phone|call|called|calls|phoned|phone"
        "|rang",
        InteractionKind.COFFEE: "coffee|tea",
        InteractionKind.MEAL: "lunch|dinner|breakfast|brunch|supper|meal|drinks?|beers?|wine|ate",
        InteractionKind.WALK: "walk|walked|hike|hiked|stroll|strolled",
        InteractionKind.MESSAGE: "messages?|messaged|texts?|texted|wrote|e-?mails?|e-?mailed"
        "|mail|mailed|chat|chatted|sms|dm|whatsapp",
        InteractionKind.GATHERING: "party|gathering|conference|meetup|event",
        InteractionKind.IN_PERSON: "in person|met|meet|meeting|visited|visit|saw|face to face",
        InteractionKind.OTHER: "spoke|talked|talk|caught up|catch-up|catch up",
    },
    offered_kinds=(
        "coffee", "call", "walk", "lunch", "dinner", "tea", "met", "message", "letter",
        "video call", "party", "in person", "breakfast", "drinks", "visited", "wrote a letter",
        "phone call", "e-mail", "meeting", "caught up",
    ),
    filler="i|we|both|had|have|having|went|go|for|an?|the|some|on|over|via|by|in|to|quick|short"
    "|long",
    with_="with",
    to="to",
    at="at",
    and_="and",
    before_people="with|called|phoned|rang|met|saw|visited|messaged|texted|emailed",
    myself=frozenset({"i", "me", "we", "us", "myself", "both"}),
    marks={
        "promised": LoopKind.I_PROMISED,
        "ipromised": LoopKind.I_PROMISED,
        "theypromised": LoopKind.THEY_PROMISED,
        "they": LoopKind.THEY_PROMISED,
        "next": LoopKind.THEIR_CHAPTER,
        "chapter": LoopKind.THEIR_CHAPTER,
        "again": None,
    },
    offered_marks=("#promised", "#they", "#next", "#again"),
    until="by|until|till|before|on|for|around|about|in time for",
    promises=Promises(
        next=r"(?:(?:her|his|their|the)\s+)?(?:next(?:\s+chapter)?|chapter)\s*:",
        theirs=rf"(?:she|he|they)(?:{_VERB})?",
        mine=rf"(?:i|we)(?:{_VERB})?",
        verb=_VERB,
    ),
    simple={},
)  # fmt: skip
