"""The Calendar place: month, week, day and agenda."""
