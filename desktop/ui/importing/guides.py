"""How to get one's people out of other programs, in plain sentences."""

from __future__ import annotations

from typing import NamedTuple

from desktop.domain.language import tr


class Guide(NamedTuple):
    """``brings`` says what Kith takes from it; ``steps`` lead to the file."""

    icon: str
    name: str
    brings: str
    steps: tuple[str, ...]


def guides() -> tuple[Guide, ...]:
    """In the order in which they are offered."""
    return (_linkedin(), _google(), _iphone(), _android(), _outlook(), _whatsapp(),
            _calendar(), _thunderbird(), _monica(), _table())  # fmt: skip


def _linkedin() -> Guide:
    return Guide(
        "briefcase-business",
        "LinkedIn",
        tr("Your connections with their work, their profile and the day you connected. Messages "
           "and invitations come as talks to look through; what was written stays in the file."),
        (
            tr("On linkedin.com open your picture, then Settings & Privacy, Data privacy, "
               "Get a copy of your data."),
            tr("Ask for the larger archive. The small one holds connections only."),
            tr("LinkedIn writes to you when it is ready: in ten minutes, or within a day."),
            tr("Drop the packed archive here just as it came."),
        ),
    )  # fmt: skip


def _google() -> Guide:
    return Guide(
        "contact",
        tr("Google Contacts"),
        tr("Everyone with all their fields, labels as circles and tags, and photos where the file "
           "is a vCard."),
        (
            tr("Open contacts.google.com on a computer."),
            tr("Choose Export at the side; to take only some, mark them first."),
            tr("Take “vCard”. “Google CSV” does as well, without photos."),
            tr("An archive of Google Takeout can be dropped here whole."),
        ),
    )  # fmt: skip


def _iphone() -> Guide:
    return Guide(
        "smartphone",
        tr("iPhone, iCloud, Mac"),
        tr("Everyone with photos, dates without a year, groups and ties."),
        (
            tr("On a Mac: open Contacts, mark everyone with ⌘A, then File, Export, Export vCard."),
            tr("In a browser: open icloud.com/contacts, mark everyone, then Export vCard."),
            tr("On the phone: in Contacts open Lists, hold one, and choose Export. Send the file "
               "to this computer."),
        ),
    )  # fmt: skip


def _android() -> Guide:
    return Guide(
        "smartphone",
        "Android",
        tr("Everyone on the phone, with photos."),
        (
            tr("Open Contacts on the phone."),
            tr("Choose Fix & manage, or Settings, then Export to file. On some phones it is "
               "Manage contacts, Import or export."),
            tr("Send the .vcf file to this computer, by mail or by cable."),
        ),
    )  # fmt: skip


def _outlook() -> Guide:
    return Guide(
        "mail",
        "Outlook",
        tr("Everyone with work, addresses, dates and notes. Categories become tags."),
        (
            tr("In a browser: open People, then Manage contacts, Export contacts."),
            tr("On Windows: File, Open & Export, Import/Export, Export to a file, Comma Separated "
               "Values, and there the folder Contacts."),
        ),
    )  # fmt: skip


def _whatsapp() -> Guide:
    return Guide(
        "message-circle",
        "WhatsApp",
        tr("When you talked, with whom, and who began. What was written stays in the file, unless "
           "you pick a line to keep."),
        (
            tr("Open a chat, then its menu, More, Export chat. On an iPhone tap the name first."),
            tr("Choose “Without media” and send the file to this computer."),
            tr("It is one file a chat. Drop as many as you like at once."),
        ),
    )  # fmt: skip


def _calendar() -> Guide:
    return Guide(
        "calendar-days",
        tr("A calendar"),
        tr("Meetings with people you know, and birthdays, to look through one by one."),
        (
            tr("Google: Settings of the calendar, Export. Outlook and Apple: File, Export or "
               "Save calendar."),
            tr("Drop the .ics file here. A calendar that changes can be followed instead: see "
               "Preferences."),
        ),
    )  # fmt: skip


def _thunderbird() -> Guide:
    return Guide(
        "mail",
        "Thunderbird",
        tr("The address book; and of a mail folder when you wrote to each other, never what."),
        (
            tr("Address book: open it, mark a book, then Tools, Export, as vCard."),
            tr("Mail: Help, Troubleshooting, open the profile folder; in Mail or ImapMail each "
               "folder is a file without an ending. Drop the one called Sent."),
        ),
    )  # fmt: skip


def _monica() -> Guide:
    return Guide(
        "heart-handshake",
        "Monica",
        tr("Everyone, how you are tied, what you talked about, notes, reminders, gifts and dates."),
        (
            tr("In Monica 4 open Settings, then Export data, and choose JSON."),
            tr("Monica 5 cannot write such a file; its contacts leave as vCard."),
        ),
    )  # fmt: skip


def _table() -> Guide:
    return Guide(
        "list",
        tr("A table of your own"),
        tr("Any table with a person in each row, of a spreadsheet, Dex, Clay or a club’s list."),
        (
            tr("Save the sheet as CSV; which separator and which letters does not matter."),
            tr("Drop it here. If Kith does not know its columns, it asks what they mean, once."),
        ),
    )  # fmt: skip
