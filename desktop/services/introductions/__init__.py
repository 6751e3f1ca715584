"""Two people who should meet: found, asked, brought together."""
