"""The first run: three names and a sentence each, or an address book, or a look around."""
