"""Whatever words hold, a reader of Markdown shows them as words."""

from __future__ import annotations

import re

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.formats.markdown import block, head, item, plain, quote

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TEXTS = st.text(
    st.sampled_from(" \n\t#*_-+=>`~[]()!<>&|\\.:;'\"1a9xyz{}$@/%éا")
    | st.characters(exclude_categories=["Cs"]),
    max_size=60,
)
NASTY = [
    "# a heading", "a\n===", "a\n---", "- a list", "1. a list", "2) a list", "> said", "***",
    "<b>bold</b>", "<script>alert(1)</script>", "&amp; &#65;", "[a](b)", "![a](b)", "[a]: b",
    "<https://x.org>", "https://x.org", "`code`", "```\ncode\n```", "    code", "a | b\n-|-\n1 | 2",
    "~~gone~~", "*a* _b_ **c**", "a  \nb", "a\\\nb", "a\\", "\\# a", "#tag", "a\u2028# b",
    "a\r# b",
    "+ a", "\t- a", "www.x.org", "a@b.org", "[^1]", "$x$", "<!-- -->", "<?php", "a\x0b# b",
]  # fmt: skip


def tokens_of(text: str) -> list[Token]:
    found: list[Token] = []
    for token in READER.parse(text):
        found += [token, *(token.children or [])]
    return found


def words_of(text: str) -> str:
    """What a reader shows: its words, with blanks and breaks alike."""
    shown = ""
    for token in tokens_of(text):
        if token.type == "text":
            shown += token.content
        elif token.type in ("softbreak", "hardbreak", "paragraph_close"):
            shown += " "
    return flat(shown)


def flat(words: str) -> str:
    return " ".join(re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]", "", words).split())


def wanted(words: str) -> str:
    return flat(re.sub(r"[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", " ", words))


PLAIN = {"paragraph_open", "paragraph_close", "inline", "text", "hardbreak", "softbreak"}


@pytest.mark.parametrize("words", NASTY)
def test_nasty_words_stay_words(words: str) -> None:
    assert {token.type for token in tokens_of(block(words))} <= PLAIN
    assert words_of(block(words)) == wanted(words)
    assert words_of(plain(words)) == wanted(words)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(words=TEXTS)
def test_any_words_stay_words(words: str) -> None:
    assert {token.type for token in tokens_of(block(words))} <= PLAIN
    assert words_of(block(words)) == wanted(words)
    assert "\n" not in plain(words)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(words=TEXTS)
def test_any_words_are_one_line_of_a_list_and_one_quotation(words: str) -> None:
    listed = "\n".join([item(f"**a:** {block(words)}"), item("the end")])
    assert words_of(listed).endswith("the end")
    assert [t.type for t in tokens_of(listed)].count("list_item_open") == 2
    if block(words):
        said = [token.type for token in tokens_of(quote(words))]
        assert said.count("blockquote_open") == 1
        assert set(said) <= PLAIN | {"blockquote_open", "blockquote_close"}
        assert words_of(quote(words)) == wanted(words)


def test_a_bare_link_has_no_sign_by_which_a_program_knows_it() -> None:
    for words in ("see https://x.org", "www.x.org", "ana@x.org", "mailto:ana"):
        assert not re.search(r"https?:|www\.|[^\\]@|mailto:", block(words))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(values=st.dictionaries(st.sampled_from(["name", "uid", "tags"]), TEXTS | st.lists(TEXTS)))
def test_a_head_is_yaml_with_the_same_values(values: dict[str, object]) -> None:
    made = head(values)
    assert made.startswith("---\n")
    assert made.endswith("\n---")
    read = yaml.safe_load(made.strip("-")) or {}
    assert read == {key: value for key, value in values.items() if value not in ("", [])}
