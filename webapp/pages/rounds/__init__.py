"""The pages of rounds: what both kinds have in common, the self-audit, and the tilsyn."""
