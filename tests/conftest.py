"""Set up before Qt is imported: offscreen, own fonts, no network, no browser."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
