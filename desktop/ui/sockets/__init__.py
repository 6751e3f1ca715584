"""Words between programs of this one machine; nothing here reaches any other."""
