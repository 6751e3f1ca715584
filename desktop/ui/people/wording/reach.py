"""The word before a way to reach somebody."""

from __future__ import annotations

from desktop.domain.language import tr


def say_point_label(kind: str, label: str, service: str = "") -> str:
    """The word before a way to reach somebody."""
    known = {
        "home": tr("Home"), "work": tr("Work"), "mobile": tr("Mobile"), "cell": tr("Mobile"),
        "fax": tr("Fax"), "pager": tr("Pager"), "other": tr("Other"),
    }  # fmt: skip
    if label:
        return known.get(label.casefold(), label[:1].upper() + label[1:])
    if service:
        return service[:1].upper() + service[1:]
    return {
        "phone": tr("Phone"), "email": tr("Mail"), "profile": tr("Profile"), "web": tr("Web"),
        "messenger": tr("Messenger"), "address": tr("Address"),
    }[kind]  # fmt: skip
