"""Before a meeting: the page to read, on the screen and on paper."""
