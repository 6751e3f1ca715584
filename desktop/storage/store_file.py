"""The name of the store's file, known without importing what opens it."""

FILE_NAME = "kith.db"
