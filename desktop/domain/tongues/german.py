"""The German words of a typed line."""

from __future__ import annotations

from desktop.domain.tongues.tongue import Promises, Tongue
from desktop.domain.vocabulary import InteractionKind, LoopKind

_WHOM = r"(?:\s+(?:mir|uns|ihr|ihm|ihnen|dir))?"
_VERB = (
    rf"(?:\s+(?:habe?n?|hat){_WHOM}\s+versprochen|\s+versprach(?:en)?|\s+versprechen"
    rf"|\s+verspr(?:eche|icht)|\s+(?:werden?|wird|wills?|wollen)|\s+schulde[nt]?){_WHOM},?"
)
TONGUE = Tongue(
    kinds={
        InteractionKind.VIDEO: "video-?(?:anruf|gespräch|telefonat|konferenz|chat|call)?|zoom"
        "|gezoomt|geskypt",
        InteractionKind.LETTER: r"(?:(?:einen?|den|die)\s+)?"
        r"(?:(?-i:Brief)|Postkarte|Ansichtskarte|Karte)(?:\s+geschrieben|\s+geschickt)?",
        InteractionKind.CALL: "telefonat|telefoniert(?:en?)?|angerufen|anruf|am telefon|telefon"
        "|rief(?:en)? an|rief(?:en)?",
        InteractionKind.COFFEE: "kaffee(?: ?trinken| getrunken)?|tee(?: ?trinken| getrunken)?",
        InteractionKind.MEAL: "mittag-?essen|abend-?essen|essen|gegessen|frühstück|frühstücken"
        "|gefrühstückt|gekocht|brunch|bier(?:chen)?|wein|drinks?|aßen",
        InteractionKind.WALK: "spaziergang|spazieren(?: gegangen)?|spaziert|wanderung|gewandert"
        "|wandern|wanderten|spazierten",
        InteractionKind.MESSAGE: "nachricht|geschrieben|schrieb(?:en)?|gemailt|e-?mail|mail|sms"
        "|gechattet|gesimst|whatsapp",
        InteractionKind.GATHERING: "feier|fest|party|konferenz|tagung|veranstaltung|gefeiert",
        InteractionKind.IN_PERSON: "persönlich|getroffen|traf(?:en)?|treffen|besuch|besucht(?:en?)?"
        "|gesehen|sah(?:en)?|begegnet",
        InteractionKind.OTHER: "gesprochen|sprach(?:en)?|gespräch|geredet|geplaudert|unterhalten",
    },
    offered_kinds=(
        "Kaffee", "Anruf", "Spaziergang", "Mittagessen", "Abendessen", "Tee", "getroffen",
        "Nachricht", "Brief", "Videoanruf", "Feier", "persönlich", "Frühstück", "telefoniert",
        "besucht", "Bier", "Postkarte", "E-Mail", "Treffen", "gesprochen",
    ),
    filler="ich|wir|beide|habe?n?|hatten?|war(?:en)?|bin|sind|ging(?:en)?|eine?[nmrs]?|der|die|das"
    "|den|dem|zum|zur|auf|beim?|über|per|im|kurz(?:e[nrs]?)?|lang(?:e[nrs]?)?|schnell(?:e[nrs]?)?"
    "|zusammen|miteinander",
    with_="mit",
    to="an",
    at="im|in der|in|beim?|auf de[rm]|auf",
    and_="und",
    before_people="mit|traf|trafen|sah|sahen|besuchte|besuchten",
    myself=frozenset({"ich", "mir", "mich", "wir", "uns", "beide"}),
    marks={
        "versprochen": LoopKind.I_PROMISED,
        "ichversprach": LoopKind.I_PROMISED,
        "mirversprochen": LoopKind.THEY_PROMISED,
        "sie": LoopKind.THEY_PROMISED,
        "er": LoopKind.THEY_PROMISED,
        "kapitel": LoopKind.THEIR_CHAPTER,
        "nachstes": LoopKind.THEIR_CHAPTER,
        "wieder": None,
    },
    offered_marks=("#versprochen", "#mirversprochen", "#kapitel", "#wieder"),
    until="bis|bis zum|vor|vorm|am|um den|um|spätestens|gegen|für|zum",
    promises=Promises(
        next=r"(?:(?:ihr|sein|das)\s+)?(?:nächstes\s+kapitel|nächste\s+kapitel|kapitel"
        r"|als\s+nächstes)\s*:",
        theirs=rf"(?:sie|er)(?:{_VERB})?",
        mine=rf"(?:ich|wir)(?:{_VERB})?",
        verb=_VERB,
    ),
    simple={
        "alle": "every", "aller": "every", "jede": "every", "jeden": "every", "jedes": "every",
        "etwa": "about", "ungefahr": "about", "circa": "about", "ca.": "about", "rund": "about",
        "bis": "to", "oder": "or", "eine": "a", "einen": "a", "ein": "a", "zwei": "two",
        "drei": "three", "vier": "four", "funf": "five", "sechs": "six", "sieben": "seven",
        "acht": "eight", "neun": "nine", "zehn": "ten", "elf": "eleven", "zwolf": "twelve",
        "vierzehn": "14", "tag": "day", "tage": "days", "woche": "week", "wochen": "weeks",
        "monat": "month", "monate": "months", "jahr": "year", "jahre": "years",
        "taglich": "daily", "wochentlich": "weekly", "monatlich": "monthly", "jahrlich": "yearly",
        "vierzehntaglich": "2 weeks", "zweiwochentlich": "2 weeks", "zweimonatlich": "2 months",
        "vierteljahrlich": "3 months", "halbjahrlich": "6 months",
        "im": "in", "am": "", "den": "", "januar": "january", "janner": "january",
        "februar": "february", "marz": "march", "mai": "may", "juni": "june", "juli": "july",
        "oktober": "october", "okt": "october", "dezember": "december", "dez": "december",
        "okt.": "october", "dez.": "december",
    },
)  # fmt: skip
