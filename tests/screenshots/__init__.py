"""Pictures of every place from the sample people: ``make pictures``, ``make screenshots``."""
