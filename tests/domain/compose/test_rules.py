"""Each rule, in three languages: what it finds, and what it must leave alone."""

from __future__ import annotations

import pytest

from desktop.domain.compose.findings import Check
from desktop.domain.vocabulary import DraftForm
from tests.domain.compose.looks import looked, somebody

_STRANGER = somebody(contacts=1)
_FRIEND = somebody(contacts=20, stage_place=5)
_TENDER = somebody(contacts=20, stage_place=5, hard_season=True)


def _quotes(check, text, them=_FRIEND, **fields):
    found = looked(text, them, **fields)
    return [one.quote or one.turn for one in found if one.check is check and not one.good]


# -- what fits anyone ---------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, I hope you're well.", "Hope you’re doing great", "hope youre well",
        "I HOPE THIS EMAIL FINDS YOU in good spirits.", "I am just reaching out to say hello.",
        "Looking forward to hearing from you soon.", "Please don't hesitate to ask me anything.",
        "Liebe Ana, ich hoffe, dir geht es gut.", "Ich hoffe, es geht Ihnen gut.",
        "Ich freue mich auf Ihre Antwort.", "Lass uns in Kontakt bleiben, das wäre schön.",
        "Ich würde mich gerne mit Ihnen vernetzen.", "Melde dich gerne jederzeit bei mir.",
        "Espero que estés bien.", "espero que este mensaje te encuentre bien",
        "Quedo a la espera de tu respuesta.", "Solo quería saludarte.",
        "Me gustaría conectar contigo y con los tuyos.",
    ],
)  # fmt: skip
def test_what_fits_anyone_is_pointed_at(text):
    assert _quotes(Check.STOCK, text)


@pytest.mark.parametrize(
    "text",
    [
        "I hope your father is well enough to travel.", "I hope you find the well in the garden.",
        "Hope, you said, is a thing with feathers.", "The circle is back on the wall.",
        "I am checking the oven in a minute.", "We kept in touch through the wall, by knocking.",
        "I look forward to the drawers more than to the party.",
        "Ich hoffe, dass der Baum gut durch den Winter kommt.",
        "Es geht mir gut, seit ich schwimme.", "Ich freue mich auf deinen Apfelkuchen.",
        "Wir bleiben noch einen Tag in Leipzig.", "Die Kontakte am Schalter sind lose.",
        "Espero que tu padre esté mejor de la vista.", "Espero el autobús desde hace una hora.",
        "El pozo está bien, no dudes del agua.",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_left_alone(text):
    assert _quotes(Check.STOCK, text) == []


def test_a_phrase_is_quoted_with_its_mark_and_its_place():
    text = "Dear Ana,\n\nHope you are well! The boat is back."
    (found,) = [one for one in looked(text) if one.check is Check.STOCK]
    assert text[found.start : found.end] == found.quote == "Hope you are well!"


def test_a_phrase_does_not_go_over_a_full_stop():
    assert _quotes(Check.STOCK, "That is what I hope. You are well known for your pears.") == []


# -- an ask -------------------------------------------------------------------

_ASKS = [
    "Dear Ana, the harbour was grey today. Could you send me the name of your editor?",
    "Liebe Ana, heute war der Hafen grau. Könntest du mich deiner Lektorin vorstellen?",
    "Querida Ana: hoy el puerto estaba gris. ¿Podrías presentarme a tu editora?",
]
_NO_ASKS = [
    "Dear Ana, the harbour was grey today. Could you see it from your window?",
    "Dear Ana, I heard you on the radio today. Can you believe that they cut the best line?",
    "Liebe Ana, heute war der Hafen grau. Konntest du ihn von deinem Fenster aus sehen?",
    "Querida Ana: hoy el puerto estaba gris. ¿Lo podías ver desde tu ventana?",
]


@pytest.mark.parametrize("text", _ASKS)
@pytest.mark.parametrize("them", [_STRANGER, _TENDER])
def test_an_ask_that_comes_early_or_in_a_hard_season(text, them):
    assert _quotes(Check.ASK, text, them)


@pytest.mark.parametrize("text", _ASKS)
def test_a_friend_may_be_asked_but_not_within_thanks_or_an_invitation(text):
    assert _quotes(Check.ASK, text) == []
    assert _quotes(Check.ASK, text, form=DraftForm.THANKS)
    assert _quotes(Check.ASK, text, form=DraftForm.INVITATION)


@pytest.mark.parametrize("text", _NO_ASKS)
def test_a_question_is_no_ask(text):
    assert _quotes(Check.ASK, text, _STRANGER) == []


# -- why now ------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana, the boat is lovely and so is the river, you know how it is with us.",
        "Liebe Ana, das Boot ist schön und der Fluss auch, du weißt ja, wie es mit uns ist.",
        "Querida Ana: el barco es bonito y el río también, ya sabes cómo es la cosa.",
    ],
)
def test_a_letter_without_a_reason_is_asked_for_one(text):
    assert _quotes(Check.REASON, text) == ["missing"]
    assert _quotes(Check.REASON, text, why_now="Her birthday") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana, on Tuesday I walked by the river and the boat was there, you know which.",
        "Dear Ana, a song on the radio made me think of you and of the boat and the river.",
        "Liebe Ana, gestern lag das Boot wieder am Fluss, du weißt schon, welches von beiden.",
        "Liebe Ana, ich musste beim Bäcker plötzlich an dich denken und an das alte Boot.",
        "Querida Ana: ayer vi otra vez el barco en el río, ya sabes cuál de los dos.",
        "Querida Ana: me acordé de ti en la panadería, y del viejo barco en el río.",
    ],
)
def test_a_day_or_a_memory_is_a_reason(text):
    found = [one for one in looked(text, _FRIEND) if one.check is Check.REASON]
    assert [one.good for one in found] == [True]


# -- the end ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hope", "text", "turn"),
    [
        ("Nothing", "I saw the boat today. I need it to be said. Please reply by Friday.", "asks"),
        ("Nichts", "Ich habe heute das Boot gesehen. Gib mir bitte bis Freitag Bescheid.", "asks"),
        ("Nada", "Hoy vi el barco en el río y era azul. Necesito una respuesta ya.", "asks"),
        ("Write back", "I saw the boat today, in the river, and it was blue.", "asks_nothing"),
        ("Dass sie antwortet", "Ich habe heute das Boot gesehen, und es war blau.", "asks_nothing"),
        ("Que conteste", "Hoy vi el barco en el río y era azul como siempre.", "asks_nothing"),
    ],
)
def test_an_end_that_does_not_serve_the_hope(hope, text, turn):
    found = [one for one in looked(text, _FRIEND, might_do=hope) if one.check is Check.ENDING]
    assert [(one.good, one.turn) for one in found] == [(False, turn)]


def test_a_hope_for_how_they_feel_asks_for_no_answer():
    text = "I saw the boat today, in the river, and it was blue."
    hope = "That spring comes for her too, and that she feels lighter"
    assert not any(one.check is Check.ENDING for one in looked(text, _FRIEND, hope=hope))


@pytest.mark.parametrize(
    ("hope", "text"),
    [
        ("Nothing at all", "I saw the boat today, in the river. Tell me one day what it weighs."),
        ("Nothing", "I saw the boat today, in the river, and it was blue."),
        ("Gar nichts", "Ich habe heute das Boot gesehen. Erzähl mir irgendwann davon."),
        ("Nada", "Hoy vi el barco en el río. Cuéntame algún día cómo navega."),
        ("An answer", "I saw the boat today, in the river. Would you sail her?"),
        ("", "I saw the boat today, in the river, and it was blue."),
        ("", "I saw the boat today, in the river. Please reply by Friday."),
    ],
)
def test_an_end_that_serves_it_is_left_in_peace(hope, text):
    assert _quotes(Check.ENDING, text, might_do=hope) == []


# -- thanks, invitation, reply ------------------------------------------------


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Dear Ana, thank you so much for all that you did and are and be.", 2),
        ("Dear Ana, thank you for the lantern and the rope that you left on the pier.", 1),
        ("Liebe Ana, ich danke dir für die Laterne und das Seil, die du mir geliehen hast.", 1),
        ("Querida Ana: gracias por la linterna y la cuerda que me dejaste en el puerto.", 1),
        ("Dear Ana, thank you for the lantern. It helped us home through the fog.", 0),
        ("Liebe Ana, danke für die Laterne. Ohne dich hätten wir den Weg nicht gefunden.", 0),
        ("Querida Ana: gracias por la linterna del puerto. Gracias a ti llegamos a casa.", 0),
    ],
)
def test_thanks_say_what_for_and_what_it_did(text, missing):
    assert len(_quotes(Check.THANKS, text, form=DraftForm.THANKS)) == missing


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("Would you like to walk to the lighthouse and back with me one of these days?",
         ["met", "agenda"]),
        ("We met at the reading. Would you walk to the lighthouse with me? There is no agenda.",
         []),
        ("Möchten Sie mit mir zum Leuchtturm gehen, wenn das Wetter wieder besser ist?",
         ["met", "agenda"]),
        ("Wir haben uns bei der Lesung kennengelernt. Gehen Sie mit mir zum Leuchtturm, ohne"
         " Hintergedanken?", []),
        ("¿Le gustaría caminar conmigo hasta el faro cuando haga mejor tiempo que ahora?",
         ["met", "agenda"]),
        ("Nos conocimos en la lectura. ¿Le gustaría caminar hasta el faro, sin agenda?", []),
    ],
)  # fmt: skip
def test_an_invitation_says_how_we_met_and_that_nothing_is_wanted(text, turns):
    assert _quotes(Check.INVITATION, text, _STRANGER, form=DraftForm.INVITATION) == turns


def test_an_old_friend_knows_how_we_met():
    text = "Would you like to walk to the lighthouse with me, for no reason but the wind?"
    assert _quotes(Check.INVITATION, text, form=DraftForm.INVITATION) == []


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("Hello Ana, thank you for your invitation. Where did we meet? I would like to know.", []),
        ("Hello Ana, thank you for your invitation, it came on a rainy day here.", ["how_met"]),
        ("Hallo Ana, danke für die Einladung. Woher kennen wir uns? Ich bin neugierig.", []),
        ("Hola Ana, gracias por la invitación. ¿De qué nos conocemos? Tengo curiosidad.", []),
        ("Hello Ana, remind me how we know each other? A message would have been nice.",
         ["A message would have"]),
        ("Hola Ana, ¿de qué nos conocemos? Ni siquiera escribiste una línea con esto.",
         ["Ni siquiera"]),
        ("Hallo Ana, woher kennen wir uns? Ich kann dir gern den Kontakt geben.",
         ["Ich kann dir"]),
    ],
)  # fmt: skip
def test_a_reply_asks_how_we_met_without_reproach_or_promise(text, turns):
    assert _quotes(Check.REPLY, text, _STRANGER, form=DraftForm.REPLY) == turns


# -- a hard season ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Dear Ana, what a spring! The river is high.", ["Dear Ana, what a spring!"]),
        ("Dear Ana, you will get over it. The river is high.", ["you will get over"]),
        ("Liebe Ana, wenigstens hat er keine Schmerzen.", ["wenigstens"]),
        ("Liebe Ana, das Leben geht weiter. Der Fluss ist hoch.", ["das Leben geht weiter."]),
        ("Querida Ana: al menos no le duele. El río está alto.", ["al menos"]),
        ("Querida Ana: todo saldrá bien. El río está alto.", ["todo saldrá bien."]),
        ("Dear Ana, the river is high. I will sit with you on Sunday if you like.", []),
        ("Liebe Ana, der Fluss ist hoch. Ich sitze am Sonntag bei dir, wenn du magst.", []),
        ("Querida Ana: el río está alto. El domingo me siento contigo, si quieres.", []),
    ],
)
def test_brightness_and_silver_linings_are_pointed_at_in_a_hard_season_only(text, quotes):
    assert _quotes(Check.TENDER, text, _TENDER) == quotes
    assert _quotes(Check.TENDER, text, _FRIEND) == []


def test_a_greeting_may_have_its_mark_in_a_hard_season():
    assert _quotes(Check.TENDER, "Liebe Ana!\n\nDer Fluss ist hoch, und ich denke.", _TENDER) == []


# -- more about me ------------------------------------------------------------

_MINE = {
    "en": "I went to my room and I read my book and I drank my tea. " * 5,
    "de": "Ich ging in mein Zimmer und ich las mein Buch und trank meinen Tee allein. " * 5,
    "es": "Yo tengo mi cuarto y en mi cuarto leo mi libro y me tomo mi té con mi perro. " * 5,
}


@pytest.mark.parametrize("language", list(_MINE))
def test_a_letter_full_of_me_is_told_so_once_it_is_long(language):
    assert _quotes(Check.BALANCE, _MINE[language]) == [""]
    assert _quotes(Check.BALANCE, _MINE[language][:70]) == []


def test_a_letter_of_news_that_asks_back_is_fine():
    text = _MINE["en"] + "And you? Does your knee let you dance, Ana? Do you still have your dog?"
    assert _quotes(Check.BALANCE, text) == []


def test_the_german_you_with_a_capital_counts():
    text = _MINE["de"] + "Wie geht es Ihnen? Hat Ihr Garten den Frost überstanden? Und Sie selbst?"
    assert _quotes(Check.BALANCE, text) == []


# -- a language nobody taught it ----------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Kedves Ana, remélem jól vagy. A folyó magas, és a hajó kék, mint mindig tavasszal.",
        "親愛なるアナへ。お元気ですか。川の水が高くなりました。船は青いです。",
        "عزيزتي آنا، أتمنى أن تكوني بخير. النهر عالٍ والقارب أزرق.",
        "🌻🌻🌻",
    ],
)
def test_in_another_language_nothing_is_asked(text):
    assert [one for one in looked(text, _FRIEND, might_do="Nothing") if not one.good] == []


def test_a_word_of_theirs_is_seen_in_any_language():
    them = somebody(known={"interest": "Hajó, folyó"})
    found = looked("Kedves Ana, a folyó magas.", them)
    assert [one.words for one in found if one.good] == [("folyó",)]


def test_what_only_sounds_like_a_reason_is_none():
    text = "Hi Ana, hope all is well. I wanted to reach out and see how things are going with you."
    found = looked(text, _FRIEND)
    assert not [one for one in found if one.good]
    assert [one for one in found if one.check is Check.REASON]
