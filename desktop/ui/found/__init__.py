"""What was found: the tray of talks, meetings and dates that wait to be looked through."""
