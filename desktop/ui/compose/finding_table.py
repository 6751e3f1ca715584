"""The sentences for all that can be found in a message, by check and by which way it went.

``{name}`` is the person, ``{her}`` her, him or them, ``{quote}`` what stands in the message,
``{other}`` and ``{day}`` to whom and when I wrote the like of it, ``{words}`` a list.
"""

from __future__ import annotations

from desktop.domain.compose.findings import Check
from desktop.domain.language import mark

Sentences = tuple[str, str]


GOOD: dict[tuple[Check, str], Sentences] = {
    (Check.PARTICULAR, ""): (mark("It could only be to {name}"), "{words}"),
    (Check.REASON, ""): (mark("It gives a reason"), mark("{name} will know why now.")),
    (Check.REASON, "asks_nothing"): (
        mark("It gives a reason and asks for nothing"),
        mark("{name} can simply be glad of it."),
    ),
    (Check.REASON, "leaves_free"): (
        mark("It gives a reason and asks for nothing"),
        mark("The end leaves {her} free."),
    ),
    (Check.REASON, "asks_plainly"): (
        mark("It gives a reason and asks plainly"),
        mark("{name} need not guess what you would like."),
    ),
    (Check.ENDING, "asks_nothing"): (
        mark("It asks for nothing"),
        mark("{name} can simply be glad of it."),
    ),
    (Check.ENDING, "leaves_free"): (
        mark("It asks for nothing"),
        mark("The end leaves {her} free."),
    ),
    (Check.ENDING, "asks_plainly"): (
        mark("It asks plainly"),
        mark("{name} need not guess what you would like."),
    ),
    (Check.INVITATION, ""): (
        mark("It says that nothing is wanted"),
        mark("To that one can say yes, or no."),
    ),
    (Check.THANKS, ""): (
        mark("It says what for, and what it did"),
        mark("Thanks like these are kept."),
    ),
    (Check.REPLY, ""): (
        mark("It asks how you met, and promises nothing"),
        mark("{name} can tell you, and you can choose."),
    ),
}

ASKED: dict[tuple[Check, str], Sentences] = {
    (Check.PARTICULAR, "anyone"): (
        mark("It could be to anyone"),
        mark("What made you think of {name}?"),
    ),
    (Check.REASON, "missing"): (
        mark("Why now?"),
        mark("A line on what brought {her} to mind today."),
    ),
    (Check.INVITATION, "met"): (
        mark("Does {name} know where you met?"),
        mark("Half a sentence is enough."),
    ),
    (Check.INVITATION, "agenda"): (
        mark("Does {name} know that nothing is wanted?"),
        mark("If it is so, say it. It makes an answer easy."),
    ),
    (Check.THANKS, "what_for"): (
        mark("Thanks for what?"),
        mark("The one thing, by its name."),
    ),
    (Check.THANKS, "what_it_did"): (
        mark("What did it do?"),
        mark("What is different since, however small."),
    ),
    (Check.REPLY, "how_met"): (
        mark("How have you met?"),
        mark("Ask it plainly. {name} may have a good reason."),
    ),
    (Check.REPLY, "reproach"): (
        mark("“{quote}” may sound like a reproach"),
        mark("An empty invitation is often only a hurried thumb."),
    ),
    (Check.REPLY, "promise"): (
        mark("“{quote}” promises something"),
        mark("It can wait until you know who asks."),
    ),
    (Check.TENDER, "bright"): (
        mark("“{quote}” is bright for a hard season"),
        mark("A full stop is quieter."),
    ),
    (Check.TENDER, "silver"): (
        mark("“{quote}” consoles quickly"),
        mark("It may be as hard as it is. To be there is enough."),
    ),
    (Check.ASK, "hard_season"): (
        mark("“{quote}” asks something of {her}"),
        mark("It is a hard season for {name}. Perhaps it can wait."),
    ),
    (Check.ASK, "no_agenda"): (
        mark("“{quote}” is an agenda"),
        mark("Keep it for another letter, or say it openly."),
    ),
    (Check.ASK, "thanks"): (
        mark("“{quote}” asks for more"),
        mark("Thanks stand best alone."),
    ),
    (Check.ASK, "early"): (
        mark("“{quote}” asks early"),
        mark("You hardly know each other yet. What could you give first?"),
    ),
    (Check.ENDING, "asks"): (
        mark("“{quote}” wants an answer"),
        mark("You hoped that {name} need do nothing."),
    ),
    (Check.ENDING, "asks_nothing"): (
        mark("The end asks for nothing"),
        mark("You hope for an answer. Would {name} know?"),
    ),
    (Check.ENDING, "stock_close"): (
        mark("The end could be anybody’s"),
        mark("You hope for something of {her}: say it in your words."),
    ),
    (Check.BALANCE, ""): (
        mark("More about you than about {name}"),
        mark("Fine in a letter of news. Is there a question for {her}?"),
    ),
    (Check.ALIKE, ""): (
        mark("Nearly what you wrote to {other}"),
        mark("On {day}. What of it is {name}’s alone?"),
    ),
    (Check.SENTENCE, "close"): (
        mark("You closed a note to {other} like this"),
        mark("On {day}. Fine, if you mean it."),
    ),
    (Check.SENTENCE, "within"): (
        mark("You wrote this to {other}, word for word"),
        mark("On {day}. Fine, if you mean it."),
    ),
}

# By the table of resources/compose/phrases.*.toml that holds the phrase.
FITS_ANYONE: dict[str, str] = {
    "wish": mark("Ask after the one thing you know of."),
    "nudge": mark("Say what made you write."),
    "their_time": mark("Say what you would like, and that no is an answer."),
    "close": mark("End with the one thing you mean."),
    "praise": mark("Say the moment you admired."),
    "comfort": mark("Less, and only what is true."),
    "thanks": mark("Say what for, and what it did."),
    "own": mark("You wanted to be told."),
}
