"""The pages of signing in, the own account and the administration of accounts."""
