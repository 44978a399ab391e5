"""The rounds seen from above: one municipality, a county, and every duty. Pure, but for what `reading` asks for."""
