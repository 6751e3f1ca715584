"""The debrief: opened after a meeting, kept as one change."""
