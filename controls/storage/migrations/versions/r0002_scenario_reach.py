"""What each scenario reaches of its obligation, so that coverage can be shown without running them again.

Runs that were stored before are kept; what they reached is not known (NULL).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("scenario_run", sa.Column("reached", sa.JSON(), nullable=True))
