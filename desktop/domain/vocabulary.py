"""The closed lists of the product's words, as they stand in the store.

Free of sqlmodel, so that the window can name them before its first paint.
"""

from __future__ import annotations

from enum import StrEnum


class PointKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    PROFILE = "profile"
    WEB = "web"
    MESSENGER = "messenger"


class FacetKind(StrEnum):
    """What one can know of a person, in the order in which a card shows it."""

    GOAL = "goal"
    STRENGTH = "strength"
    OPPORTUNITY = "opportunity"
    VALUE = "value"
    INTEREST = "interest"
    NEED = "need"
    OFFER = "offer"
    FOOD = "food"
    WORRY = "worry"
    CHAPTER = "chapter"


class OccasionKind(StrEnum):
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    WORK_ANNIVERSARY = "work_anniversary"
    MILESTONE = "milestone"
    HARD_DAY = "hard_day"
    DEATH = "death"
    OTHER = "other"


class InteractionKind(StrEnum):
    IN_PERSON = "in_person"
    COFFEE = "coffee"
    MEAL = "meal"
    WALK = "walk"
    CALL = "call"
    VIDEO = "video"
    MESSAGE = "message"
    LETTER = "letter"
    GATHERING = "gathering"
    OTHER = "other"


class Who(StrEnum):
    """Who began a contact, or who missed a meeting."""

    ME = "me"
    THEM = "them"
    BOTH = "both"


class EvidenceForm(StrEnum):
    """What a file tells of: something that happened, an entry of a calendar, a date of
    somebody's life, or a wish to be connected."""

    TALK = "talk"
    MEETING = "meeting"
    OCCASION = "occasion"
    REQUEST = "request"


class EvidenceState(StrEnum):
    """What became of it. ``GONE``: its calendar no longer holds it."""

    WAITING = "waiting"
    KEPT = "kept"
    SET_ASIDE = "set_aside"
    GONE = "gone"


class LoopKind(StrEnum):
    I_PROMISED = "i_promised"
    THEY_PROMISED = "they_promised"
    THEIR_CHAPTER = "their_chapter"


class Direction(StrEnum):
    GIVEN = "given"
    RECEIVED = "received"


class GivingKind(StrEnum):
    INTRODUCTION = "introduction"
    HELP = "help"
    RESOURCE = "resource"
    TIME = "time"
    GIFT = "gift"
    APPRECIATION = "appreciation"


class GivingState(StrEnum):
    IDEA = "idea"
    OFFERED = "offered"
    DONE = "done"
    THANKED = "thanked"


class StageKind(StrEnum):
    """Where a card can lie on the board: the two trays and the steps between."""

    NOTICED = "noticed"
    STAGE = "stage"
    RESTING = "resting"


class StageLineKind(StrEnum):
    QUESTION = "question"
    ACT = "act"
    GO_ON = "go_on"
    STEP_BACK = "step_back"


class Size(StrEnum):
    """How much a contact asks of both."""

    LINE = "line"
    CALL = "call"
    TIME_TOGETHER = "time_together"


class FollowUpShape(StrEnum):
    DAY = "day"
    WINDOW = "window"
    APPOINTMENT = "appointment"


class FollowUpState(StrEnum):
    """What has become of a planned contact. Of a request to meet, ``ASKED`` until it is
    answered; only then is it a plan of mine."""

    ASKED = "asked"
    PLANNED = "planned"
    KEPT = "kept"
    MISSED_BY_ME = "missed_by_me"
    MISSED_BY_THEM = "missed_by_them"
    LET_GO = "let_go"
    WITHDRAWN = "withdrawn"  # they asked to meet, and took it back


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class SeasonKind(StrEnum):
    """A stretch of days: hard for somebody, or a break of mine. A fresh start is one
    day, on which the windows that had passed begin anew."""

    HARD = "hard"
    BREAK = "break"
    FRESH_START = "fresh_start"


class Interrupted(StrEnum):
    """Whether I interrupted them, as I remember it. The store has "" where I do not say."""

    NO = "no"
    ONCE = "once"
    OFTEN = "often"


class Advised(StrEnum):
    """Whether I gave advice. The store has "" where I do not say."""

    NO = "no"
    ASKED = "asked"  # they asked for it
    UNASKED = "unasked"


class TrustKind(StrEnum):
    BUILT = "built"
    STUMBLED = "stumbled"
    REPAIRED = "repaired"


class IntroductionState(StrEnum):
    THOUGHT_OF = "thought_of"
    ASKED_A = "asked_a"
    ASKED_B = "asked_b"
    WILLING = "willing"
    INTRODUCED = "introduced"
    LANDED = "landed"
    THANKED = "thanked"
    LET_GO = "let_go"


class SideWord(StrEnum):
    """Where one of the two stands. The store has "" for somebody not asked yet."""

    ASKED = "asked"
    WILLING = "willing"
    RATHER_NOT = "rather_not"
    THANKED = "thanked"


class GatheringRole(StrEnum):
    HOPED_FOR = "hoped_for"
    MET = "met"


class Becomes(StrEnum):
    """What somebody I met becomes in Kith: in practice, noticed on the board, a name in the
    address book, or nobody at all. The store has "" while undecided."""

    PRACTICE = "practice"
    NOTICED = "noticed"
    BOOK = "book"
    NOBODY = "nobody"


class ProfileKind(StrEnum):
    VALUE = "value"
    AIM = "aim"
    HOPE_TO_MEET = "hope_to_meet"
    OFFER = "offer"
    NEED = "need"
    STORY = "story"


class DraftForm(StrEnum):
    """What a message is: a personal one, an invitation without an agenda, thanks, an answer
    to an invitation that says nothing."""

    FREE = "free"
    INVITATION = "invitation"
    THANKS = "thanks"
    REPLY = "reply"


class WentBy(StrEnum):
    """How a message left Kith. The store has "" while it has not."""

    COPIED = "copied"
    MAIL = "mail"
    SHARED = "shared"


class DraftState(StrEnum):
    WRITING = "writing"
    SENT = "sent"
    LET_GO = "let_go"


class NewsState(StrEnum):
    WAITING = "waiting"
    TAKEN_UP = "taken_up"
    LET_BE = "let_be"
