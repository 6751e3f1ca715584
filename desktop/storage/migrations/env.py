"""How Alembic runs here: on the connection it is given, one transaction a migration.

The connection's transactions are begun by us, so that a migration killed midway
leaves nothing; the schema number is written in the same transaction.
"""

from alembic import context
from sqlmodel import SQLModel

import desktop.domain.entities  # noqa: F401  (fills the metadata)
from desktop.storage.schema import NUMBER_OF


def _tracked(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
    return not (kind == "table" and (name or "").startswith("person_text"))


def _write_number(ctx, step, heads, run_args) -> None:  # type: ignore[no-untyped-def]
    ctx.connection.exec_driver_sql(f"PRAGMA user_version = {NUMBER_OF[max(heads)]}")


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    include_object=_tracked,
    render_as_batch=True,
    transactional_ddl=True,
    transaction_per_migration=True,
    on_version_apply=_write_number,
)
with context.begin_transaction():
    context.run_migrations()
