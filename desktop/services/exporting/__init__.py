"""The book on its way out: cards, a table, a calendar."""
