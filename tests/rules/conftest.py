"""Generated examples are the same each time and take the time they need; `TILSYNSKLAR_FUZZ` makes them new ones."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize="TILSYNSKLAR_FUZZ" not in os.environ, database=None)
settings.load_profile("steady")
