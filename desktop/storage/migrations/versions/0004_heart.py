"""Messages, gatherings, introductions, the look back, and news: what their rooms need."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ADDED = {
    "draft": (
        "might_do VARCHAR NOT NULL DEFAULT ''",
        "their_words VARCHAR NOT NULL DEFAULT ''",
        "went_by VARCHAR NOT NULL DEFAULT ''",
        "ask_on DATE",
        "landed_on DATE",
        "follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL",
    ),
    "gathering": (
        "last_day DATE",
        "seconds_short INTEGER",
        "seconds INTEGER",
        "seconds_long INTEGER",
        "finished_on DATE",
    ),
    "gathering_aim": ("reached BOOLEAN NOT NULL DEFAULT 0",),
    "gathering_person": (
        "reach VARCHAR NOT NULL DEFAULT ''",
        "becomes VARCHAR NOT NULL DEFAULT ''",
        "size VARCHAR NOT NULL DEFAULT ''",
        "plan_on DATE",
        "follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL",
    ),
    "introduction": (
        "first_word VARCHAR NOT NULL DEFAULT ''",
        "first_on DATE",
        "second_word VARCHAR NOT NULL DEFAULT ''",
        "second_on DATE",
        "may_tell VARCHAR NOT NULL DEFAULT ''",
        "waits VARCHAR NOT NULL DEFAULT ''",
        "next_step VARCHAR NOT NULL DEFAULT ''",
        "next_on DATE",
    ),
    "person": ("sorted_on DATE",),
    "profile_line": ("done_on DATE",),
}


def upgrade() -> None:
    for table, columns in _ADDED.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    _make_news()
    _make_not_these_two()
    _make_review_person()
    _make_letter()


def _make_news() -> None:
    op.create_table(
        "news",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("came_from", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("noticed_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["follow_up_id"], ["follow_up.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["interaction_id"], ["interaction.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("uid"),
    )
    op.create_index(op.f("ix_news_person_id"), "news", ["person_id"], unique=False)
    op.create_index("ix_news_waiting", "news", ["state", "noticed_on"], unique=False)


def _make_not_these_two() -> None:
    op.create_table(
        "not_these_two",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["first_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["second_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    for side in ("first_id", "second_id"):
        op.create_index(op.f(f"ix_not_these_two_{side}"), "not_these_two", [side], unique=False)


def _make_review_person() -> None:
    op.create_table(
        "review_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("review_id", "person_id", "part"),
    )
    op.create_index(
        op.f("ix_review_person_person_id"), "review_person", ["person_id"], unique=False
    )


def _make_letter() -> None:
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("year"),
    )
