"""The mirror: what these days show of my own conduct, each sentence a question of its own.

Whoever lies in the trash or rests is named by none; what was confided is quoted by none.
"""

from desktop.services.reflect.mirror.beginning import always_began, unprompted_share
from desktop.services.reflect.mirror.intentions import unlived_intentions
from desktop.services.reflect.mirror.listening import who_felt_heard
from desktop.services.reflect.mirror.needing import only_when_needed
from desktop.services.reflect.mirror.page import mirror
from desktop.services.reflect.mirror.promised import promised_and_lived
from desktop.services.reflect.mirror.resting import who_might_rest
from desktop.services.reflect.mirror.thanks import without_thanks

__all__ = [
    "always_began",
    "mirror",
    "only_when_needed",
    "promised_and_lived",
    "unlived_intentions",
    "unprompted_share",
    "who_felt_heard",
    "who_might_rest",
    "without_thanks",
]
