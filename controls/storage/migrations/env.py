"""Runs the migrations on the connection that `controls.storage.schema` hands in.

Alembic executes this file; nothing imports it.
"""

from __future__ import annotations

from alembic import context

from models.tables import Row

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Row.metadata,
    # SQLite cannot alter a column in place; Alembic then copies the table
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
