"""Exported chats: when people spoke, with whom, and who began; never what was said."""

from desktop.formats.chats.whatsapp import is_whatsapp, lines_of_talk, read_whatsapp

__all__ = ["is_whatsapp", "lines_of_talk", "read_whatsapp"]
