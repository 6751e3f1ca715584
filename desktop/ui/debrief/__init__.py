"""After a meeting: the page to write."""
