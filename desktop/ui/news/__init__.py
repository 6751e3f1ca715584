"""News of somebody's life, and what one can do because of it: on the card and on Today."""
