"""The chain of schemas, run by Alembic only when the store's number is behind."""
