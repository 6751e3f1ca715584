"""How I listened, in words instead of yes or no; rhythms that stay though another is lived."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("rhythm", sa.Column("kept_on", sa.Date(), nullable=True))
    for column, yes in (("interrupted", "once"), ("advised", "unasked")):
        op.execute(f"ALTER TABLE interaction RENAME COLUMN {column} TO {column}_before")
        op.execute(f"ALTER TABLE interaction ADD COLUMN {column} VARCHAR NOT NULL DEFAULT ''")
        op.execute(
            f"UPDATE interaction SET {column} ="
            f" CASE {column}_before WHEN 1 THEN '{yes}' WHEN 0 THEN 'no' ELSE '' END"
        )
        op.execute(f"ALTER TABLE interaction DROP COLUMN {column}_before")
