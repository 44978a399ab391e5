"""Notices by e-mail that something waits: who is told of what, the outbox, and the mail server. Off by default."""
