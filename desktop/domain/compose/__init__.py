"""Messages before they go: what they say, and what may be said about them."""
