"""The icon before each sentence, and its ground."""

from __future__ import annotations

from desktop.domain.reflect.mirror import Sentence, Topic

_MARKS = {
    Topic.HEARD: ("ear", "accent"),
    Topic.THANKS: ("hand-heart", "honey"),
    Topic.NEEDED: ("arrow-up-right", "quiet"),
    Topic.INTENTION: ("compass", "accent"),
    Topic.NEVER_ASKED: ("message-circle-question-mark", "rose"),
    Topic.UNPROMPTED: ("feather", "accent"),
    Topic.PROMISES: ("handshake", "honey"),
    Topic.BEGAN: ("arrow-left-right", "quiet"),
    Topic.RETURNED: ("sun", "honey"),
    Topic.FIRST_MET: ("sprout", "accent"),
    Topic.SEEN: ("footprints", "sky"),
    Topic.CIRCLES: ("users-round", "quiet"),
}


def mark_of(sentence: Sentence) -> tuple[str, str]:
    """Icon and tone; plum where it is a hard time for somebody."""
    icon, tone = _MARKS[sentence.topic]
    return icon, "plum" if sentence.hard else tone
