"""Measurements: the same obligations and evidence through this program's engine and through others, side by side."""
