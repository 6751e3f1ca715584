"""The sentences for all that can be found in a message, by check and by which way it went.

``{name}`` is the person, ``{her}`` her, him or them, ``{quote}`` what stands in the message,
``{other}`` and ``{day}`` to whom and when I wrote the like of it, ``{words}`` a list.
"""

from __future__ import annotations

from desktop.domain.compose.findings import Check

Sentences = tuple[str, str]


def tr_noop(text: str) -> str:
    """Marks a sentence for translation; it is translated where it is shown."""
    return text


GOOD: dict[tuple[Check, str], Sentences] = {
    (Check.PARTICULAR, ""): (tr_noop("It could only be to {name}"), "{words}"),
    (Check.REASON, ""): (tr_noop("It gives a reason"), tr_noop("{name} will know why now.")),
    (Check.REASON, "asks_nothing"): (
        tr_noop("It gives a reason and asks for nothing"),
        tr_noop("{name} can simply be glad of it."),
    ),
    (Check.REASON, "leaves_free"): (
        tr_noop("It gives a reason and asks for nothing"),
        tr_noop("The end leaves {her} free."),
    ),
    (Check.REASON, "asks_plainly"): (
        tr_noop("It gives a reason and asks plainly"),
        tr_noop("{name} need not guess what you would like."),
    ),
    (Check.ENDING, "asks_nothing"): (
        tr_noop("It asks for nothing"),
        tr_noop("{name} can simply be glad of it."),
    ),
    (Check.ENDING, "leaves_free"): (
        tr_noop("It asks for nothing"),
        tr_noop("The end leaves {her} free."),
    ),
    (Check.ENDING, "asks_plainly"): (
        tr_noop("It asks plainly"),
        tr_noop("{name} need not guess what you would like."),
    ),
    (Check.INVITATION, ""): (
        tr_noop("It says that nothing is wanted"),
        tr_noop("To that one can say yes, or no."),
    ),
    (Check.THANKS, ""): (
        tr_noop("It says what for, and what it did"),
        tr_noop("Thanks like these are kept."),
    ),
    (Check.REPLY, ""): (
        tr_noop("It asks how you met, and promises nothing"),
        tr_noop("{name} can tell you, and you can choose."),
    ),
}

ASKED: dict[tuple[Check, str], Sentences] = {
    (Check.PARTICULAR, "anyone"): (
        tr_noop("It could be to anyone"),
        tr_noop("What made you think of {name}?"),
    ),
    (Check.REASON, "missing"): (
        tr_noop("Why now?"),
        tr_noop("A line on what brought {her} to mind today."),
    ),
    (Check.INVITATION, "met"): (
        tr_noop("Does {name} know where you met?"),
        tr_noop("Half a sentence is enough."),
    ),
    (Check.INVITATION, "agenda"): (
        tr_noop("Does {name} know that nothing is wanted?"),
        tr_noop("If it is so, say it. It makes an answer easy."),
    ),
    (Check.THANKS, "what_for"): (
        tr_noop("Thanks for what?"),
        tr_noop("The one thing, by its name."),
    ),
    (Check.THANKS, "what_it_did"): (
        tr_noop("What did it do?"),
        tr_noop("What is different since, however small."),
    ),
    (Check.REPLY, "how_met"): (
        tr_noop("How have you met?"),
        tr_noop("Ask it plainly. {name} may have a good reason."),
    ),
    (Check.REPLY, "reproach"): (
        tr_noop("“{quote}” may sound like a reproach"),
        tr_noop("An empty invitation is often only a hurried thumb."),
    ),
    (Check.REPLY, "promise"): (
        tr_noop("“{quote}” promises something"),
        tr_noop("It can wait until you know who asks."),
    ),
    (Check.TENDER, "bright"): (
        tr_noop("“{quote}” is bright for a hard season"),
        tr_noop("A full stop is quieter."),
    ),
    (Check.TENDER, "silver"): (
        tr_noop("“{quote}” consoles quickly"),
        tr_noop("It may be as hard as it is. To be there is enough."),
    ),
    (Check.ASK, "hard_season"): (
        tr_noop("“{quote}” asks something of {her}"),
        tr_noop("It is a hard season for {name}. Perhaps it can wait."),
    ),
    (Check.ASK, "no_agenda"): (
        tr_noop("“{quote}” is an agenda"),
        tr_noop("Keep it for another letter, or say it openly."),
    ),
    (Check.ASK, "thanks"): (
        tr_noop("“{quote}” asks for more"),
        tr_noop("Thanks stand best alone."),
    ),
    (Check.ASK, "early"): (
        tr_noop("“{quote}” asks early"),
        tr_noop("You hardly know each other yet. What could you give first?"),
    ),
    (Check.ENDING, "asks"): (
        tr_noop("“{quote}” wants an answer"),
        tr_noop("You hoped that {name} need do nothing."),
    ),
    (Check.ENDING, "asks_nothing"): (
        tr_noop("The end asks for nothing"),
        tr_noop("You hope for an answer. Would {name} know?"),
    ),
    (Check.ENDING, "stock_close"): (
        tr_noop("The end could be anybody’s"),
        tr_noop("You hope for something of {her}: say it in your words."),
    ),
    (Check.BALANCE, ""): (
        tr_noop("More about you than about {name}"),
        tr_noop("Fine in a letter of news. Is there a question for {her}?"),
    ),
    (Check.ALIKE, ""): (
        tr_noop("Nearly what you wrote to {other}"),
        tr_noop("On {day}. What of it is {name}’s alone?"),
    ),
    (Check.SENTENCE, "close"): (
        tr_noop("You closed a note to {other} like this"),
        tr_noop("On {day}. Fine, if you mean it."),
    ),
    (Check.SENTENCE, "within"): (
        tr_noop("You wrote this to {other}, word for word"),
        tr_noop("On {day}. Fine, if you mean it."),
    ),
}

# By the table of resources/compose/phrases.*.toml that holds the phrase.
FITS_ANYONE: dict[str, str] = {
    "wish": tr_noop("Ask after the one thing you know of."),
    "nudge": tr_noop("Say what made you write."),
    "their_time": tr_noop("Say what you would like, and that no is an answer."),
    "close": tr_noop("End with the one thing you mean."),
    "praise": tr_noop("Say the moment you admired."),
    "comfort": tr_noop("Less, and only what is true."),
    "thanks": tr_noop("Say what for, and what it did."),
    "own": tr_noop("You wanted to be told."),
}
