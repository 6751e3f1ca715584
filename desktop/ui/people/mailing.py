"""A mail to somebody who is not on the screen: their address is looked up first."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.language import tr
from desktop.services.people.points import mail_addresses
from desktop.ui.links import mail_link, open_link
from desktop.ui.runner import Runner


def mail_to(runner: Runner, person: int, body: str, tell: Callable[[str], object]) -> None:
    """Open a mail that begins with these words; ``tell`` gets a sentence when it cannot."""

    def write(addresses: list[str]) -> None:
        links = (mail_link(address, body=body) for address in addresses)
        link = next((link for link in links if link), "")
        if not link:
            tell(tr("There is no mail address here. Your words are kept in the story."))
        elif not open_link(link):
            tell(tr("Nothing here opens a mail. Your words are kept in the story."))

    runner.query(mail_addresses, person, then=write)
