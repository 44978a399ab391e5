"""The migrations of the database; `controls.storage.schema` runs them."""
