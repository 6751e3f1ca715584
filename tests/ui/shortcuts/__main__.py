"""Write ``docs/keyboard.md`` anew: ``python -m tests.ui.shortcuts``."""

from __future__ import annotations

from tests.ui.shortcuts.page import PAGE, as_page, sections_of_a_window

PAGE.write_text(as_page(sections_of_a_window()), encoding="utf-8")
