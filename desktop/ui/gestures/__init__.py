"""Small gestures, offered on the card and on Today: taken, changed for another, or not now."""
