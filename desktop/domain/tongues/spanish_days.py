"""Days as they are said in Spanish; accents may be left out."""

from __future__ import annotations

from desktop.domain.tongues.days import phrases

_WORDS = {
    "weekday": {
        "lunes": "monday", "martes": "tuesday", "miercoles": "wednesday", "jueves": "thursday",
        "viernes": "friday", "sabado": "saturday", "domingo": "sunday", "lun": "monday",
        "mar": "tuesday", "mie": "wednesday", "jue": "thursday", "vie": "friday",
        "sab": "saturday", "dom": "sunday",
    },
    "month": {
        "enero": "january", "ene": "january", "febrero": "february", "feb": "february",
        "marzo": "march", "mar": "march", "abril": "april", "abr": "april", "mayo": "may",
        "may": "may", "junio": "june", "jun": "june", "julio": "july", "jul": "july",
        "agosto": "august", "ago": "august", "septiembre": "september", "setiembre": "september",
        "sept": "september", "sep": "september", "octubre": "october", "oct": "october",
        "noviembre": "november", "nov": "november", "diciembre": "december", "dic": "december",
    },
    "count": {
        "un": "a", "una": "a", "dos": "two", "tres": "three", "cuatro": "four", "cinco": "five",
        "seis": "six", "siete": "seven", "ocho": "eight", "nueve": "nine", "diez": "ten",
        "once": "eleven", "doce": "twelve", "unos": "a few", "unas": "a few",
        "unos pocos": "a few", "unas pocas": "a few", "algunos": "a few", "algunas": "a few",
        "un par de": "a couple of", "pocos": "a few", "pocas": "a few",
    },
    "unit": {
        "hora": "hour", "horas": "hour", "dia": "day", "dias": "day", "semana": "week",
        "semanas": "week", "quincena": "fortnight", "mes": "month", "meses": "month",
        "ano": "year", "anos": "year",
    },
    "way": {
        "pasado": "last", "pasada": "last", "proximo": "next", "proxima": "next",
        "siguiente": "next", "que viene": "next", "este": "this", "esta": "this",
    },
    "vague": dict.fromkeys(("sobre", "hacia", "alrededor de"), "about"),
}  # fmt: skip
_PART = r"(?:\s+(?:por|en)\s+la\s+(?:mañana|tarde|noche)|\s+al\s+mediod[íi]a)?"
_WEEKDAY = r"(?P<weekday>lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)"
_SHORT = r"(?P<weekday>lun|mar|mi[ée]|jue|vie|s[áa]b|dom)\."
_MONTH = (
    r"(?P<month>enero|ene|febrero|feb|marzo|mar|abril|abr|mayo|may|junio|jun|julio|jul|agosto|ago"
    r"|septiembre|setiembre|sept|sep|octubre|oct|noviembre|nov|diciembre|dic)\.?"
)
_COUNT = (
    r"(?P<count>\d{1,3}|un par de|un[oa]s poc[oa]s|un[oa]s|algun[oa]s|poc[oa]s|una?|dos|tres|cuatro"
    r"|cinco|seis|siete|ocho|nueve|diez|once|doce)"
)
_UNIT = r"(?P<unit>horas?|d[íi]as?|semanas?|quincena|mes(?:es)?|a[ñn]os?)"
_SPAN = r"(?P<unit>semana|mes|a[ñn]o)"
_NEXT = "pr[óo]xim[oa]|siguiente|que viene"
_YEAR = r"(?:(?: del?|,)? (?P<year>\d{4}))?"
_VAGUE = r"(?P<vague>sobre|hacia|alrededor de)\s+"
_SHAPES = (
    ("anteayer|antes de ayer|antier", "the day before yesterday"),
    ("pasado mañana", "the day after tomorrow"),
    ("ayer" + _PART + "|anoche", "yesterday"),
    ("hoy" + _PART + "|esta (?:mañana|tarde|noche)|ahora mismo", "today"),
    ("mañana" + _PART, "tomorrow"),
    (f"hace {_COUNT} {_UNIT}", "{count} {unit} ago"),
    (f"(?:en|dentro de) {_COUNT} {_UNIT}", "in {count} {unit}"),
    ("(?:el|este) fin de semana", "at the weekend"),
    ("(?:el )?(?:pasado fin de semana|fin de semana pasado)", "last weekend"),
    ("(?:el )?(?:próximo fin de semana|fin de semana (?:próximo|que viene))", "this weekend"),
    (f"(?:la |el )?{_SPAN} (?P<way>pasad[oa]|{_NEXT})", "{way} {unit}"),
    (f"(?:la |el )?(?P<way>pasad[oa]|pr[óo]xim[oa]) {_SPAN}", "{way} {unit}"),
    (r"(?:a |al )?(?:fin|final|finales) del? (?:este )?(?P<unit>mes|a[ñn]o)", "end of the {unit}"),
    (r"(?:a )?final(?:es)? de (?:la )?(?P<unit>semana)", "end of the {unit}"),
    (
        f"(?:el )?{_WEEKDAY} de (?:la )?(?:semana (?P<way>pasada|que viene|pr[óo]xima|siguiente))",
        "{weekday} {way} week",
    ),
    (
        f"(?:el )?{_WEEKDAY} de (?:la )?(?P<way>esta|pr[óo]xima|pasada) semana",
        "{weekday} {way} week",
    ),
    (
        rf"(?:el )?(?:(?:{_WEEKDAY}|{_SHORT.replace('weekday', 'short')}),? )?(?:el )?"
        rf"(?:d[íi]a )?(?P<day>\d{{1,2}}) (?:de )?{_MONTH}{_YEAR}",
        "{day} {month} {year}",
    ),
    (
        r"el (?P<day>\d\d?)(?P<dash>[/.-])(?P<number>\d\d?)(?P=dash)(?P<year>\d{4}|\d\d)",
        "{day}/{number}/{year}",
    ),
    (r"el (?P<day>\d\d?)[/.-](?P<number>\d\d?)", "{day}/{number}"),
    (r"el (?:d[íi]a )?(?P<day>\d{1,2})(?![.,:/%]?\d)", "the {day}th"),
    (f"(?:el )?{_WEEKDAY} (?P<way>pasado|{_NEXT}){_PART}", "{way} {weekday}"),
    (f"(?:el )?(?P<way>pr[óo]ximo|pasado|este) {_WEEKDAY}{_PART}", "{way} {weekday}"),
    (f"(?:el )?{_WEEKDAY}{_PART}", "{weekday}"),
    (f"(?:el ){_SHORT}", "{weekday}"),
    (f"en {_MONTH}{_YEAR}", "in {month} {year}"),
    (f"a (?:principios|primeros) de {_MONTH}{_YEAR}", "about 5 {month} {year}"),
    (f"a mediados de {_MONTH}{_YEAR}", "about 15 {month} {year}"),
    (f"a (?:fines|finales) de {_MONTH}{_YEAR}", "about 26 {month} {year}"),
)
PHRASES = phrases(_SHAPES, _VAGUE, _WORDS)
