"""Rounds: what is done in them, what stands in them, and what that comes to over many of them."""
