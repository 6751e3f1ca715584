"""The tables: one class for each word of the product.

The schema holds the whole product, so that later rooms add queries, not
migrations of the core. Entities never leave the block of their session; what
leaves a service is a row.
"""

from desktop.domain.entities.compose import Draft, DraftPerson
from desktop.domain.entities.evidence import (
    ColumnMapping,
    Evidence,
    KnownAs,
    SubscribedCalendar,
)
from desktop.domain.entities.gatherings import Gathering, GatheringAim, GatheringPerson
from desktop.domain.entities.interactions import (
    Giving,
    Interaction,
    InteractionPerson,
    Loop,
    Note,
)
from desktop.domain.entities.introductions import Introduction, IntroductionStep, NotTheseTwo
from desktop.domain.entities.journey import Move, Stage, StageLine, TrustMoment
from desktop.domain.entities.news import News
from desktop.domain.entities.people import (
    Address,
    Circle,
    CircleMember,
    ContactPoint,
    Facet,
    Occasion,
    Person,
    PersonTag,
    Photo,
    Tag,
    Tie,
)
from desktop.domain.entities.planning import FollowUp, FollowUpGuest, Rhythm, Season
from desktop.domain.entities.reflect import (
    Letter,
    ProfileAimPerson,
    ProfileLine,
    Review,
    ReviewPerson,
)
from desktop.domain.entities.sources import (
    Attachment,
    MatchDecision,
    MatchProposal,
    SavedList,
    Source,
)

__all__ = [
    "Address",
    "Attachment",
    "Circle",
    "CircleMember",
    "ColumnMapping",
    "ContactPoint",
    "Draft",
    "DraftPerson",
    "Evidence",
    "Facet",
    "FollowUp",
    "FollowUpGuest",
    "Gathering",
    "GatheringAim",
    "GatheringPerson",
    "Giving",
    "Interaction",
    "InteractionPerson",
    "Introduction",
    "IntroductionStep",
    "KnownAs",
    "Letter",
    "Loop",
    "MatchDecision",
    "MatchProposal",
    "Move",
    "News",
    "NotTheseTwo",
    "Note",
    "Occasion",
    "Person",
    "PersonTag",
    "Photo",
    "ProfileAimPerson",
    "ProfileLine",
    "Review",
    "ReviewPerson",
    "Rhythm",
    "SavedList",
    "Season",
    "Source",
    "Stage",
    "StageLine",
    "SubscribedCalendar",
    "Tag",
    "Tie",
    "TrustMoment",
]
