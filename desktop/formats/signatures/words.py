"""The words by which the lines of a signature are told apart: English, German, Spanish."""

from __future__ import annotations

import re

_I = re.IGNORECASE

LEFT_OUT = re.compile(
    r"^(sent from my|skype\b|sent via|get outlook|von meinem|gesendet (von|mit)|enviado desde|"
    r"best( regards| wishes)?,?$|(kind|warm|many)? ?regards,?$|cheers,?$|thanks,?$|thank you,?$|"
    r"yours( sincerely| truly)?,?$|sincerely,?$|all the best,?$|"
    r"(mit |viele[nr]? |liebe |beste |herzliche[nr]? |schöne |freundliche[nr]? )+"
    r"(freundlichen )?gr(ü|ue)(ß|ss)en?\b|"
    r"lg,?$|vg,?$|mfg,?$|(un )?(cordial )?saludos?,?$|(muchos )?saludos\b|atentamente,?$|"
    r"un abrazo,?$|amtsgericht|registergericht|handelsregister|sitz der|hrb\b|hra\b|ust|"
    r"steuernr|vat\b|tax id|company (no|reg)|registered|reg\. ?no|cif\b|nif\b|iban\b|bic\b|"
    r"gesch(ä|ae)ftsf(ü|ue)hr\w*:|vorstand\w*:|aufsichtsrat\w*:|"
    r"this (e-?mail|message)|diese (e-?mail|nachricht)|este (correo|mensaje)|confidential|"
    r"vertraulich|please consider|bitte denken sie|antes de imprimir|think before|"
    r"on .* wrote:$|am .* schrieb)",
    _I,
)
REGISTERED = re.compile(r"\b(HR[AB] ?\d|USt|VAT|IBAN|BIC|CIF|NIF|Amtsgericht)", _I)

PHONE_LABEL = re.compile(
    r"^(?P<mobile>mobile?|mob|m|handy|cell(ular)?|cel|m(ó|o)vil|celular|whatsapp)"
    r"(?=[\s.:+(]|$)|^(?P<fax>tele?fax|fax|f|fx)(?=[\s.:+(]|$)|"
    r"^(?P<home>privat|home|casa|priv)(?=[\s.:+(]|$)|"
    r"^(?P<work>tel(e(f|ph)one?|é?fono)?|telefon|tel(é|e)fono|tfno|tlf|phone|ph|fon|t|p|d|o|"
    r"direct|direkt|durchwahl|office|b(ü|ue)ro|oficina|work|zentrale)(?=[\s.:+(]|$)",
    _I,
)
OTHER_LABEL = re.compile(
    r"^(e-?mail|mail|e|correo( electr(ó|o)nico)?|web(site|seite)?|www|w|internet|url|"
    r"linkedin|address|adresse|anschrift|direcci(ó|o)n)\s*[:.]\s*",
    _I,
)

ROLE = re.compile(
    r"\b(manager(in)?|director[a]?|direktor(in)?|head of|chief|ceo|cto|cfo|coo|lead|engineer|"
    r"developer|designer(in)?|consultant|berater(in)?|leiter(in)?|leitung|\w*leiter(in)?|"
    r"gesch(ä|ae)ftsf(ü|ue)hrer(in)?|inhaber(in)?|founder|gr(ü|ue)nder(in)?|fundador[a]?|"
    r"partner(in)?|president[ea]?|vice president|vp|coach|trainer(in)?|professor(in)?|"
    r"catedr(á|a)tic[oa]|profesor[a]?|teacher|lehrer(in)?|researcher|investigador[a]?|"
    r"assistant|assisten[tz](in)?|asistente|secretar(y|i[ao])|sekret(ä|ae)rin|"
    r"responsable|jef[ea] de|gerente|coordinador[a]?|coordinator|koordinator(in)?|"
    r"abogad[oa]|lawyer|attorney|rechtsanw(a|ä)lt(in)?|(á|a)rztin|arzt|m(é|e)dic[oa]|"
    r"architekt(in)?|arquitect[oa]|architect|entwickler(in)?|ingenieur(in)?|ingenier[oa]|"
    r"redakteur(in)?|editor[a]?|journalist(in)?|referent(in)?|sachbearbeiter(in)?|"
    r"pastor(in)?|pfarrer(in)?|therapist|therapeut(in)?|terapeuta|officer|analyst|"
    r"specialist|officer|librarian|bibliothekar(in)?)\b",
    _I,
)
FIRM = re.compile(
    r"(\b(gmbh|mbh|ag|kg|ohg|ug|gbr|se|ltd|llc|llp|inc|plc|corp|co\. kg|sarl|bv|oy|ab|"
    r"foundation|stiftung|verein|verlag|universit(y|ät|aet)|universidad|hochschule|institut[eo]?|"
    r"fundaci(ó|o)n|hospital|klinik(um)?|cl(í|i)nica|school|schule|colegio|ministerium|"
    r"ministerio|stadtwerke|museum|museo|bank|gruppe|group|grupo|labs?|studio|consulting|"
    r"partners|solutions|agency|agentur|praxis|kanzlei)\b\.?|\be\.? ?v\.|\bs\. ?(l|a)\.( ?u\.)?|"
    r"\bs\.?r\.?l\b)",
    _I,
)
STREET = re.compile(
    r"(\w(stra(ß|ss)e|str\.|platz|weg|allee|gasse|ring|ufer|damm)\b|"
    r"\b(stra(ß|ss)e|str\.|am|an der|im|street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln|drive|"
    r"square|way|terrace|floor|suite|calle|c/|avda\.?|avenida|plaza|paseo|p(º|o)\.?|carrer)(?=\W|$))",
    _I,
)
TOWN = re.compile(
    r"(^|[\s,])((?:[A-Z]{1,2}[- ])?\d{4,5} [^\W\d_]{2,}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|"
    r"[A-Z]{2} \d{5}\b)"
)
COUNTRY = re.compile(
    r"^(germany|deutschland|austria|(ö|oe)sterreich|switzerland|schweiz|spain|espa(ñ|n)a|"
    r"united kingdom|uk|england|scotland|ireland|usa|united states|france|m(é|e)xico|argentina|"
    r"chile|colombia|netherlands)$",
    _I,
)
PARTICLES = frozenset(
    "von van der den de del la las los di da dos zu zur zum ten ter y e bin al".split()  # noqa: SIM905
)
