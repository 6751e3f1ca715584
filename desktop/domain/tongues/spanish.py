"""The Spanish words of a typed line; accents may be left out."""

from __future__ import annotations

from desktop.domain.tongues.tongue import Promises, Tongue
from desktop.domain.vocabulary import InteractionKind, LoopKind

_MINE = r"(?:(?:le|les|te|os)\s+)?(?:promet[íi]|prometo|he\s+prometido|debo|voy\s+a)"
_OURS = r"(?:(?:le|les|te|os)\s+)?(?:prometimos|hemos\s+prometido|debemos|vamos\s+a)"
_THEIRS = (
    r"(?:(?:me|nos)\s+)?(?:prometi[óo]|prometieron|promete|ha\s+prometido|han\s+prometido"
    r"|deben?|va\s+a|van\s+a)"
)
TONGUE = Tongue(
    kinds={
        InteractionKind.VIDEO: "video-?llamada|vídeo-?llamada|video|vídeo|zoom",
        InteractionKind.LETTER: r"(?:(?:una|la)\s+)?(?:carta|postal|tarjeta)",
        InteractionKind.CALL: "llamada(?: telef[óo]nica)?|llam[éeóo]|llamamos|por tel[ée]fono"
        "|tel[ée]fono",
        InteractionKind.COFFEE: "caf[ée]|cafecito|t[ée]",
        InteractionKind.MEAL: "comida|com[íi]|comimos|almuerzo|almorc[ée]|almorzamos|cena|cen[ée]"
        "|cenamos|desayuno|desayun[ée]|desayunamos|merienda|cervezas?|vinos?|ca[ñn]as?|copas?"
        "|tapas",
        InteractionKind.WALK: "paseo|pase[ée]|paseamos|caminata|camin[ée]|caminamos|excursi[óo]n",
        InteractionKind.MESSAGE: "mensajes?|escrib[íi]|escribi[óo]|correo(?: electr[óo]nico)?"
        "|e-?mail|sms|whats?app|wasap|chat",
        InteractionKind.GATHERING: "fiesta|encuentro|congreso|conferencia|evento|celebraci[óo]n",
        InteractionKind.IN_PERSON: "en persona|vi|vimos|nos vimos|quedada|qued[ée]|quedamos"
        "|reuni[óo]n|visita|visit[ée]|visitamos|cara a cara",
        InteractionKind.OTHER: "habl[ée]|hablamos|charla|charl[ée]|charlamos|conversaci[óo]n",
    },
    offered_kinds=(
        "café", "llamada", "paseo", "comida", "cena", "té", "quedamos", "mensaje", "carta",
        "videollamada", "fiesta", "en persona", "desayuno", "cañas", "visita", "correo",
        "almuerzo", "reunión", "hablamos", "charla",
    ),
    filler="yo|nosotros|nosotras|tuve|tuvimos|tomamos|tom[ée]|hicimos|hice|fui|fuimos|dimos|di|un"
    "|una|el|la|los|las|de|del|al?|para|por|en|breve|larg[oa]|r[áa]pid[oa]|cort[oa]|juntos|juntas",
    with_="con",
    to="a",
    at="en el|en la|en los|en las|en",
    and_="y|e",
    before_people="con|llam[ée] a|vi a|vimos a|visit[ée] a|escrib[íi] a",
    myself=frozenset({"yo", "mi", "mí", "conmigo", "nosotros", "nosotras"}),
    marks={
        "prometi": LoopKind.I_PROMISED,
        "prometido": LoopKind.I_PROMISED,
        "prometio": LoopKind.THEY_PROMISED,
        "meprometio": LoopKind.THEY_PROMISED,
        "ella": LoopKind.THEY_PROMISED,
        "el": LoopKind.THEY_PROMISED,
        "capitulo": LoopKind.THEIR_CHAPTER,
        "proximo": LoopKind.THEIR_CHAPTER,
        "otravez": None,
        "denuevo": None,
    },
    offered_marks=("#prometí", "#prometió", "#capítulo", "#otravez"),
    until="antes del?|hasta el|hasta|para el|para|sobre el|sobre|hacia el|hacia|a",
    promises=Promises(
        next=r"(?:(?:su|el)\s+)?(?:(?:pr[óo]ximo|siguiente)\s+cap[íi]tulo|cap[íi]tulo|luego)\s*:",
        theirs=rf"(?:(?:ellas?|ellos|[ée]l)\s+{_THEIRS}|ellas?|ellos|él"
        r"|(?:(?:me|nos)\s+)?(?:prometi[óo]|prometieron)|me\s+debe)",
        mine=rf"(?:(?:yo\s+)?{_MINE}|(?:nosotr[oa]s\s+)?{_OURS}|yo|nosotr[oa]s)",
        verb=rf"\s+{_THEIRS}",
    ),
    simple={
        "cada": "every", "todos": "every", "todas": "every", "los": "", "las": "", "mas": "",
        "o": "or", "menos": "", "unos": "about", "unas": "about", "aproximadamente": "about",
        "entre": "", "y": "to", "a": "to", "un": "a", "una": "a", "dos": "two", "tres": "three",
        "cuatro": "four", "cinco": "five", "seis": "six", "siete": "seven", "ocho": "eight",
        "nueve": "nine", "diez": "ten", "once": "eleven", "doce": "twelve", "quince": "15",
        "dia": "day", "dias": "days", "semana": "week", "semanas": "weeks",
        "mes": "month", "meses": "months", "ano": "year", "anos": "years",
        "diario": "daily", "semanal": "weekly",
        "mensual": "monthly", "anual": "yearly", "diariamente": "daily",
        "semanalmente": "weekly", "mensualmente": "monthly", "anualmente": "yearly",
        "quincenal": "2 weeks", "bimestral": "2 months", "trimestral": "3 months",
        "semestral": "6 months", "el": "", "en": "in", "de": "", "del": "", "enero": "january",
        "ene": "january", "febrero": "february", "marzo": "march", "abril": "april",
        "abr": "april", "mayo": "may", "junio": "june", "julio": "july", "agosto": "august",
        "ago": "august", "septiembre": "september", "setiembre": "september",
        "octubre": "october", "noviembre": "november", "diciembre": "december",
        "dic": "december",
    },
)  # fmt: skip
