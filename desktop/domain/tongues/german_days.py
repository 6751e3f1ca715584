"""Days as they are said in German."""

from __future__ import annotations

from desktop.domain.tongues.days import phrases

_WORDS = {
    "weekday": {
        "montag": "monday", "dienstag": "tuesday", "mittwoch": "wednesday",
        "donnerstag": "thursday", "freitag": "friday", "samstag": "saturday",
        "sonnabend": "saturday", "sonntag": "sunday", "mo": "monday", "di": "tuesday",
        "mi": "wednesday", "do": "thursday", "fr": "friday", "sa": "saturday", "so": "sunday",
    },
    "month": {
        "januar": "january", "janner": "january", "jan": "january", "februar": "february",
        "feb": "february", "marz": "march", "maerz": "march", "mrz": "march", "april": "april",
        "apr": "april", "mai": "may", "juni": "june", "jun": "june", "juli": "july",
        "jul": "july", "august": "august", "aug": "august", "september": "september",
        "sept": "september", "sep": "september", "oktober": "october", "okt": "october",
        "november": "november", "nov": "november", "dezember": "december", "dez": "december",
    },
    "count": {
        "ein": "a", "eine": "a", "einem": "a", "einer": "a", "einen": "a", "zwei": "two",
        "drei": "three", "vier": "four", "funf": "five", "fuenf": "five", "sechs": "six",
        "sieben": "seven", "acht": "eight", "neun": "nine", "zehn": "ten", "elf": "eleven",
        "zwolf": "twelve", "zwoelf": "twelve", "ein paar": "a few", "einigen": "a few",
        "wenigen": "a few",
    },
    "unit": {
        "stunde": "hour", "stunden": "hour", "tag": "day", "tage": "day", "tagen": "day",
        "woche": "week", "wochen": "week", "monat": "month", "monats": "month",
        "monaten": "month", "monate": "month", "jahr": "year", "jahres": "year",
        "jahren": "year", "jahre": "year",
    },
    "way": {
        **dict.fromkeys(("letzte", "letzten", "letzter", "letztes", "letztem"), "last"),
        **dict.fromkeys(("vergangene", "vergangenen", "vergangener", "vergangenes"), "last"),
        **dict.fromkeys(("vorige", "vorigen", "voriger", "voriges"), "last"),
        **dict.fromkeys(("nachste", "nachsten", "nachster", "nachstes", "nachstem"), "next"),
        **dict.fromkeys(("naechste", "naechsten", "naechster", "naechstes"), "next"),
        **dict.fromkeys(("kommende", "kommenden", "kommender", "kommendes"), "next"),
        **dict.fromkeys(("diese", "diesen", "dieser", "dieses", "diesem"), "this"),
    },
    "vague": dict.fromkeys(
        ("ungefahr", "ungefaehr", "etwa", "circa", "ca", "gegen", "um"), "about"
    ),
}  # fmt: skip
_PART = r"(?:[\s-]?(?:früh|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?))?"
_DAY = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_WEEKDAY = rf"(?P<weekday>{_DAY}){_PART}"
_ANY_WEEKDAY = rf"(?P<weekday>{_DAY}|mo|di|mi|do|fr|sa|so)\.?{_PART}"
_MONTH = (
    r"(?P<month>januar|jänner|jan|februar|feb|märz|maerz|mrz|april|apr|mai|juni?|juli?|august|aug"
    r"|sept?(?:ember)?|oktober|okt|nov(?:ember)?|dez(?:ember)?)\.?"
)
_COUNT = (
    r"(?P<count>\d{1,3}|ein paar|einigen|wenigen|eine[mnr]?|ein|zwei|drei|vier|fünf|fuenf|sechs"
    r"|sieben|acht|neun|zehn|elf|zwölf|zwoelf)"
)
_UNIT = r"(?P<unit>stunden?|tage?n?|wochen?|monat(?:e|en)?|jahre?n?)"
_LAST = "letzte[nmrs]?|vergangene[nrs]?|vorige[nrs]?"
_NEXT = "(?:nächste|naechste|kommende)[nmrs]?"
_WAY = rf"(?P<way>{_LAST}|{_NEXT}|diese[nmrs]?)"
_ON = r"(?:(?:am|an|den|zum)\s+)?"
_VAGUE = r"(?P<vague>ungefähr|ungefaehr|etwa|circa|ca|gegen|um)\.?\s+(?:den\s+)?"
_SHAPES = (
    ("vorgestern" + _PART, "the day before yesterday"),
    ("übermorgen|uebermorgen", "the day after tomorrow"),
    ("gestern" + _PART, "yesterday"),
    ("heute" + _PART + "|gerade eben|vorhin", "today"),
    ("morgen" + _PART, "tomorrow"),
    (f"vor {_COUNT} {_UNIT}", "{count} {unit} ago"),
    (f"in {_COUNT} {_UNIT}", "in {count} {unit}"),
    ("(?:am|übers|über das|das) wochenende", "at the weekend"),
    ("(?:am )?(?:diese[sm]|kommende[sn]?) wochenende", "this weekend"),
    (f"(?:am )?(?P<way>{_LAST}|nächste[sn]?|naechste[sn]?) wochenende", "{way} weekend"),
    (rf"(?P<way>{_LAST}|{_NEXT}) (?P<unit>woche|monat|jahr)", "{way} {unit}"),
    ("(?:am )?ende (?:der|dieser) (?P<unit>woche)", "end of the {unit}"),
    ("(?:am )?ende (?:des|dieses) (?P<unit>monats|jahres)", "end of the {unit}"),
    ("(?:am )?monatsende", "end of the month"),
    ("(?:am )?jahresende", "end of the year"),
    (f"{_ON}{_WEEKDAY} (?:in einer|über eine) woche", "{weekday} week"),
    (f"{_ON}{_WEEKDAY} {_WAY} woche", "{weekday} {way} week"),
    (
        rf"{_ON}(?:{_ANY_WEEKDAY},?\s+)?(?:(?:den|der) )?(?P<day>\d{{1,2}})\.?\s*{_MONTH}"
        r"(?:,?\s+(?P<year>\d{4}))?",
        "{day} {month} {year}",
    ),
    (
        r"(?:am|den|zum|vom) (?P<day>\d\d?)\.\s?(?P<number>\d\d?)\.(?:\s?(?P<year>\d{4}|\d\d))?",
        "{day}.{number}.{year}",
    ),
    (r"(?:am|zum|den) (?P<day>\d{1,2})\.", "the {day}th"),
    (f"(?:am |den )?{_WAY} {_ANY_WEEKDAY}", "{way} {weekday}"),
    (f"(?:am|an diesem) {_ANY_WEEKDAY}", "{weekday}"),
    (_WEEKDAY, "{weekday}"),
    (rf"im {_MONTH}(?:,? (?P<year>\d{{4}}))?", "in {month} {year}"),
    (rf"anfang {_MONTH}(?: (?P<year>\d{{4}}))?", "about 5 {month} {year}"),
    (rf"mitte {_MONTH}(?: (?P<year>\d{{4}}))?", "about 15 {month} {year}"),
    (rf"ende {_MONTH}(?: (?P<year>\d{{4}}))?", "about 26 {month} {year}"),
)
PHRASES = phrases(_SHAPES, _VAGUE, _WORDS)
