"""Parts that every place is built of."""
