"""Measurements: our engine beside others, on the same obligations and evidence."""
