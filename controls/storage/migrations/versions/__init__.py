"""One file per step, each with its number first."""
