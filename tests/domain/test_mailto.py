"""A mail as a link: every letter of it comes through, or it is said that it did not."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.mailto import LONGEST, mail_to

ANA = "ana@example.org"


def test_a_mail_brings_its_subject_and_every_letter_of_the_text() -> None:
    mail = mail_to([ANA], "Für dich & mich", "Liebe Ana,\n\nein Gruß? 100 %.\n🌿")
    assert mail.link.startswith(f"mailto:{ANA}?subject=F%C3%BCr%20dich%20%26%20mich&body=")
    assert "body=Liebe%20Ana%2C%0D%0A%0D%0Aein%20Gru%C3%9F%3F%20100%20%25." in mail.link
    assert unquote(mail.link).endswith("🌿")
    assert mail.holds_words


def test_a_mail_to_both_goes_by_one_link() -> None:
    made = mail_to(["yusuf@x.example", "tom+k@y.example"], body="Yusuf, Tomasz:\nhere & now?")
    assert made.link == (
        "mailto:yusuf@x.example,tom+k@y.example?body=Yusuf%2C%20Tomasz%3A%0D%0Ahere%20%26%20now%3F"
    )


@pytest.mark.parametrize(
    ("address", "link"),
    [
        (" ana@example.org ", "mailto:ana@example.org"),
        ("MAILTO:ana@example.org", "mailto:ana@example.org"),
        ("a@b.org?bcc=x@y.org", "mailto:a%40b.org%3Fbcc%3Dx@y.org"),
        ("a,b@x.example", "mailto:a%2Cb@x.example"),
        ("jürgen@bücher.example", "mailto:j%C3%BCrgen@b%C3%BCcher.example"),
    ],
)
def test_an_address_can_smuggle_nothing_into_the_link(address: str, link: str) -> None:
    assert mail_to([address]).link == link


@pytest.mark.parametrize("address", ["", "nobody", "@example.org", "ana@", "a b@c.org", "a@b\n.c"])
def test_nobody_with_an_address_is_no_link(address: str) -> None:
    made = mail_to([address, "also nobody"], "Hm", "Hello")
    assert (made.link, made.holds_words) == ("", False)


@pytest.mark.parametrize("length", [1, 1_200, 1_800, 1_850, 1_900, 5_000, 200_000])
def test_a_mail_is_never_longer_than_mail_programs_take(length: int) -> None:
    mail = mail_to([ANA], body="ä" * (length // 6) + "x" * (length % 6))
    assert len(mail.link) <= LONGEST
    assert mail.holds_words == ("body=" in mail.link)


def test_what_is_too_long_goes_the_body_first_and_then_the_subject() -> None:
    assert mail_to([ANA], "Hm", "x" * 3_000).link == f"mailto:{ANA}?subject=Hm"
    assert mail_to([ANA], "x" * 3_000, "Hello").link == f"mailto:{ANA}"


def test_more_people_than_a_link_can_name_are_no_link() -> None:
    assert not mail_to([f"somebody.{number}@example.org" for number in range(100)]).link


def test_a_subject_is_one_line() -> None:
    assert mail_to([ANA], "To\r\nyou").link.endswith("?subject=To%20you")


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_words_come_whole_out_of_the_link(words: str, subject: str) -> None:
    made = mail_to(["a,b@x.example", ANA], subject, words)
    found = parse_qs(urlsplit(made.link).query, keep_blank_values=True)
    assert made.link.startswith(f"mailto:a%2Cb@x.example,{ANA}")
    assert len(made.link) <= LONGEST
    if made.holds_words:
        meant = "\r\n".join(words.encode("utf-8", "replace").decode().splitlines())
        assert found.get("body", [""]) == [meant]
