"""The window of a locked Kith, and what locks it when nobody is there."""
