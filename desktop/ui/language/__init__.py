"""The languages that Kith speaks: which there are, and putting every text into one."""
