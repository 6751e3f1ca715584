"""Help: the manual in a window of its own, the tour, what Kith is made of."""
