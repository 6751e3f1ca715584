"""Birthdays and other days of somebody's life, told by an event's title in many languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.text import clean_line
from desktop.domain.vocabulary import OccasionKind

_TITLE_LIMIT = 300  # letters of a title that are looked at

# Each with what may stand before or after the name. Longer words come first.
_WORDS = {
    OccasionKind.WORK_ANNIVERSARY: (
        "work anniversary|work-?iversary|dienstjubiläum|firmenjubiläum|"
        "aniversario laboral|anniversaire de travail|aniversário de empresa"
    ),
    OccasionKind.DEATH: (
        "anniversary of (?:the )?death|death anniversary|day of death|todestag|"
        "jour du décès|anniversaire de décès|aniversario de (?:la )?muerte|rocznica śmierci|"
        "sterfdag|dödsdag|dødsdag|anniversario della morte|memorial day of"
    ),
    OccasionKind.ANNIVERSARY: (
        "wedding anniversary|wedding day|anniversary|hochzeitstag|jahrestag|"
        "anniversaire de mariage|aniversario de bodas?|aniversario de casamiento|"
        "aniversário de casamento|anniversario di matrimonio|trouwdag|huwelijksverjaardag|"
        "bröllopsdag|bryllupsdag|hääpäivä|rocznica ślubu|rocznica|výročí|годовщина свадьбы|"
        "годовщина|aniversario|anniversario|evlilik yıldönümü|結婚記念日|结婚纪念日"
    ),
    OccasionKind.BIRTHDAY: (
        "happy birthday|birthday|b-day|bday|geburtstag|geb\\.|anniversaire|anniv\\.?|"
        "cumpleaños|cumple|compleanno|aniversário|aniversari|verjaardag|födelsedag|fødselsdag|"
        "bursdag|afmæli|syntymäpäivä|synttärit|urodziny|narozeniny|narodeniny|születésnapja?|"
        "rođendan|rojstni dan|рођендан|день рождения|день народження|рожден ден|др|"
        "γενέθλια|doğum günü|yom huledet|יום הולדת|عيد ميلاد|تولد|जन्मदिन|誕生日|生日|생일|"
        "sinh nhật|วันเกิด|zi de naștere|ziua de naștere|dzimšanas diena|gimtadienis|sünnipäev"
    ),
}
_SIGNS = {
    "🎂": OccasionKind.BIRTHDAY, "🎁": OccasionKind.BIRTHDAY, "🥳": OccasionKind.BIRTHDAY,
    "🍰": OccasionKind.BIRTHDAY, "⚭": OccasionKind.ANNIVERSARY, "💍": OccasionKind.ANNIVERSARY,
    "💒": OccasionKind.ANNIVERSARY, "✝": OccasionKind.DEATH, "†": OccasionKind.DEATH,
    "🪦": OccasionKind.DEATH, "🎉": None,
}  # fmt: skip
_LINKS = (
    r"(?:of|for|von|vom|der|des|de la|de|del|della|di|do|da|du|dos|van|av|på|til|till|pro|u|у|"
    r"για|του|της)"
)
_LETTER = "[0-9A-Za-z\u00c0-\u052f]"
_PATTERNS = {
    kind: (
        # Anna's birthday, Annas Geburtstag, Jonas’ Geburtstag, Anna (birthday), 母の誕生日
        re.compile(
            rf"(?P<name>.+?)(?P<owner>['’`´]s?|s(?= geburtstag)|s(?= födelsedag)|s(?= fødselsdag))?"
            rf"(?:\s*(?:[-–—:,(\[|]|の|的|의)\s*|\s+|(?<=[^\x00-\u024f]))(?:\d+\S{{0,2}}\s+)?"
            rf"(?:{words})\s*[)\]]?",
            re.IGNORECASE,
        ),
        # Birthday of Anna, Geburtstag: Anna, Anniversaire d'Anna, Cumpleaños Anna
        re.compile(
            rf"(?:\d+\S{{0,2}}\s+)?(?:{words})(?:\s*[-–—:|]\s*|\s+{_LINKS}\s+|\s+d['’]|\s+l['’]|\s+)"
            rf"(?P<name>.+)",
            re.IGNORECASE,
        ),
        re.compile(rf"(?P<name>)(?:{words})", re.IGNORECASE),
    )
    for kind, words in _WORDS.items()
}
_MENTIONED = {
    kind: re.compile(rf"(?<!{_LETTER})(?:{words})(?!{_LETTER})", re.IGNORECASE)
    for kind, words in _WORDS.items()
}
# A birthday dinner is a dinner.
_NO_NAME = re.compile(
    r"(?<!\w)(?:party|dinner|lunch|brunch|breakfast|drinks?|gift|present|cards?|cake|feier|essen|"
    r"geschenk|fête|cadeau|repas|fiesta|cena|regalo|festa|celebration|trip|reminder)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\s*[(\[,]?\s*(?:\*|†|born|geb\.?|né(?:e)? en|b\.)?\s*(?P<year>1[89]\d\d|20\d\d)\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\s*[(\[,]\s*(?:turns|wird|age|years?)?\s*(?P<age>\d{1,3})\s*"
    r"(?:years?(?: old)?|jahre?(?: alt)?|ans|años|anni|anos|år|lat)?\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_CATEGORIES = {
    "birthday": OccasionKind.BIRTHDAY, "birthdays": OccasionKind.BIRTHDAY,
    "geburtstag": OccasionKind.BIRTHDAY, "geburtstage": OccasionKind.BIRTHDAY,
    "anniversaire": OccasionKind.BIRTHDAY, "anniversaires": OccasionKind.BIRTHDAY,
    "cumpleaños": OccasionKind.BIRTHDAY, "compleanno": OccasionKind.BIRTHDAY,
    "verjaardag": OccasionKind.BIRTHDAY, "urodziny": OccasionKind.BIRTHDAY,
    "anniversary": OccasionKind.ANNIVERSARY, "anniversaries": OccasionKind.ANNIVERSARY,
    "jahrestag": OccasionKind.ANNIVERSARY, "hochzeitstag": OccasionKind.ANNIVERSARY,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LifeDate:
    """Whose day an event is, of what kind; ``year`` of the first, ``age`` at this one."""

    kind: OccasionKind
    name: str
    year: int | None = None
    age: int | None = None


def life_date(title: str, categories: list[str]) -> LifeDate | None:
    """What a title says of somebody's life; None when it says nothing of the kind."""
    text, sign = _without_sign(clean_line(title)[:_TITLE_LIMIT])
    text, year, age = _numbers(text)
    kind, name = _named(text)
    if kind is None:
        kind = sign or _of_categories(categories)
        name = text
    if kind is None:
        return None
    name, more_year, more_age = _numbers(_without_sign(name)[0])
    return LifeDate(kind, name.strip(" -–—:,'’\"()"), year or more_year, age or more_age)


def _without_sign(text: str) -> tuple[str, OccasionKind | None]:
    found: OccasionKind | None = None
    for sign, kind in _SIGNS.items():
        if sign in text:
            found = found or kind
            text = text.replace(sign, " ")
    return " ".join(text.replace("\ufe0f", "").split()), found


def _numbers(text: str) -> tuple[str, int | None, int | None]:
    """The text without a year or an age at its end."""
    if match := _YEAR.search(text):
        return text[: match.start()], int(match["year"]), None
    if match := _AGE.search(text):
        return text[: match.start()], None, int(match["age"])
    return text, None, None


def _named(text: str) -> tuple[OccasionKind | None, str]:
    """The kind whose words stand beside a name, and the name."""
    for kind, mentioned in _MENTIONED.items():
        if not mentioned.search(text):
            continue
        for pattern in _PATTERNS[kind]:
            if (match := pattern.fullmatch(text)) and not _NO_NAME.search(match["name"]):
                return kind, match["name"]
    return None, ""


def _of_categories(categories: list[str]) -> OccasionKind | None:
    found = (_CATEGORIES.get(word.strip().casefold()) for word in categories)
    return next((kind for kind in found if kind), None)
