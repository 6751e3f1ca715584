"""Words, sentences, phrases, stems and languages."""

from __future__ import annotations

import tomllib

import pytest

from desktop.domain.words.content import shared, stems_in
from desktop.domain.words.lines import LineReader, begins_with_no
from desktop.domain.words.phrases import Phrases, own_phrases_of
from desktop.domain.words.stems import stem
from desktop.domain.words.tokens import sentences_of, words_of
from desktop.paths import resource
from desktop.services.compose.languages import CODES, kin, languages


def _sentences(text):
    return [text[one.start : one.end] for one in sentences_of(text, words_of(text))]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Come. Go!", ["Come.", "Go!"]),
        ("She said “come!” Then she left…", ["She said “come!”", "Then she left…"]),
        ("Mr. Hall is here.", ["Mr. Hall is here."]),
        ("Am 3. März kommt Dr. Weber. Ja?", ["Am 3. März kommt Dr. Weber.", "Ja?"]),
        ("Das ist z. B. gut. Gut.", ["Das ist z. B. gut.", "Gut."]),
        ("¿Vienes? ¡Ven!", ["Vienes?", "Ven!"]),
        ("Dear Ana,\nthe boat is back.\n\nLove\nRuth",
         ["Dear Ana,", "the boat is back.", "Love", "Ruth"]),
        ("A line that was broken since the page was full\nand goes on here.",
         ["A line that was broken since the page was full\nand goes on here."]),
        ("船は青い。川は高い。", ["船は青い。", "川は高い。"]),
        ("...", []),
        ("", []),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_would_say_so(text, sentences):
    assert _sentences(text) == sentences


@pytest.mark.parametrize("text", ["I’ve", "i've", "IVE"])
def test_an_apostrophe_makes_no_difference(text):
    assert [word.plain for word in words_of(text)] == ["ive"]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("hope you are/were well", "I hope you were well.", True),
        ("hope really? so", "I hope so", True),
        ("hope really? so", "I hope really so", True),
        ("hope really? so", "I hope very so", False),
        ("ich ... denken", "ich muss heute oft an dich denken", True),
        ("ich ... denken", "ich bin da. Wir denken", False),
        ("ich ... denken", "ich a b c d e f g h i denken", False),
        ("solo saludar*", "Sólo saludarte", True),
        ("touch base", "touch\nbase", True),
        ("touch base", "touch\n\nbase", False),
        ("touch base", "touch, base", True),
        ("don't go", "DON’T go", True),
    ],
)
def test_a_phrase_is_found_by_its_words(phrase, text, found):
    assert bool(Phrases([("one", [phrase])]).find(text, words_of(text))) is found


def test_the_longest_phrase_at_a_place_is_the_one():
    phrases = Phrases([("short", ["hope you"]), ("long", ["hope you are well"])])
    text = "hope you are well"
    assert [(one.name, one.last) for one in phrases.find(text, words_of(text))] == [("long", 4)]


@pytest.mark.parametrize("phrase", ["... end", "melde* dich", "?"])
def test_a_phrase_begins_with_a_whole_word(phrase):
    with pytest.raises(ValueError, match="begins with a whole word"):
        Phrases([("one", [phrase])])


def test_what_i_write_down_is_no_pattern():
    assert list(own_phrases_of(["Either/or?", " ... ", "a*b"])) == ["either or", "a b"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I saw the boat and it was blue.", "en"),
        ("Ich habe das Boot gesehen, und es war blau.", "de"),
        ("Ayer vi el barco en el río y era azul.", "es"),
        ("J'ai vu le bateau sur la rivière, il était bleu.", "fr"),
        ("Ho visto la barca sul fiume, ed era blu.", "it"),
        ("Ik heb de boot gezien en hij was blauw.", "nl"),
        ("Eu vi o barco no rio e ele era azul, não é?", "pt"),
        ("Láttam a hajót a folyón.", None),
        ("Boat, river.", None),
        ("", None),
    ],
)
def test_a_language_is_told_by_its_little_words(text, code):
    found = languages().of(words_of(text))
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("stemmer", "forms"),
    [
        ("english", ("garden", "gardens", "gardening", "Garden’s")),
        ("german", ("Garten", "Gärten", "Gartens")),
        ("spanish", ("jardín", "jardines", "Jardín")),
        ("french", ("l'oiseau", "oiseau", "Oiseaux")),
    ],
)
def test_forms_of_a_word_share_their_stem(stemmer, forms):
    assert len({stem(form, stemmer) for form in forms}) == 1


def test_a_compound_begins_with_its_word():
    german = languages().by_code("de")
    theirs = stems_in("Ein Gartenzaun", german, languages())
    assert shared(stems_in("Der Garten", german, languages()), theirs)


def test_short_words_of_two_languages_are_not_one():
    reader = LineReader(languages(), lines=["I want the pan and it is hot", "El pan y la sal"])
    english, spanish = reader.keys("a pan for the fire"), reader.keys("el pan de la abuela")
    assert not english.keys() & spanish.keys()


def test_names_of_things_meet_across_languages():
    reader = LineReader(languages())
    english, german = reader.keys("somebody with Python"), reader.keys("jemand, der Python kann")
    assert english.keys() & german.keys()


def test_a_line_that_denies_is_known():
    assert begins_with_no("Nichts mit Pferden")
    assert not begins_with_no("Pferde, nichts sonst")


# -- the data -----------------------------------------------------------------


@pytest.mark.parametrize("code", CODES)
def test_each_language_can_be_read(code):
    language = languages().by_code(code)
    assert language is not None
    assert len(language.stops) > 80
    assert stem("words", language.stemmer)


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_phrases_are_written_as_they_are_read(code):
    """A question mark only ends a word, a star only a beginning, and the lists agree."""
    words = tomllib.loads(resource(f"compose/words.{code}.toml").read_text("utf-8"))
    stock = tomllib.loads(resource(f"compose/phrases.{code}.toml").read_text("utf-8"))
    said = [phrase for group in words["signs"].values() for phrase in group]
    said += [phrase for group in stock.values() for phrase in group["phrases"]]
    for phrase in said:
        for slot in phrase.split():
            assert "?" not in slot[:-1], phrase
            assert all(slot.removesuffix("?").split("/")), phrase
    english = tomllib.loads(resource("compose/words.en.toml").read_text("utf-8"))
    assert set(words["signs"]) == set(english["signs"])


def test_a_word_stands_in_one_family_and_says_something():
    families = tomllib.loads(resource("compose/kin.toml").read_text("utf-8"))
    for code in ("en", "de", "es"):
        language = languages().by_code(code)
        seen: dict[str, str] = {}
        for family, spoken in families.items():
            for word in spoken[code].split():
                root = stem(word, language.stemmer)
                assert seen.setdefault(root, family) == family, word
                assert root not in language.everyday | language.little, word
        assert len(kin()[code]) == len(seen)
