"""How long it takes to say something aloud."""

from __future__ import annotations

import re

WORDS_A_MINUTE = 140  # of somebody who is not in a hurry
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SIGNS_AS_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SIGNS_A_WORD = 2


def seconds_to_say(text: str, words_a_minute: int = WORDS_A_MINUTE) -> int:
    """About how many seconds it takes; 0 for nothing. Scripts without spaces are counted
    by their signs."""
    signs = len(_SIGNS_AS_WORDS.findall(text))
    words = len(_WORD.findall(_SIGNS_AS_WORDS.sub(" ", text))) + signs / _SIGNS_A_WORD
    return round(words * 60 / words_a_minute)
