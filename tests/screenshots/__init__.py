"""Pictures of every place from the sample people: ``make screenshots``."""
