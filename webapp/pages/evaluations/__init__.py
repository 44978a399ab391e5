"""Stored evaluations: how they come in, what they found, what is to be done, and two beside each other."""
