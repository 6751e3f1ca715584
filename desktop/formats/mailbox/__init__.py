"""Mailboxes (mbox, or one saved mail): when one wrote with whom; never what was written."""

from desktop.formats.mailbox.reader import is_mailbox, lines_of_mail, read_mailbox

__all__ = ["is_mailbox", "lines_of_mail", "read_mailbox"]
