"""A year of a life, lived with Kith and with the rules of others."""
