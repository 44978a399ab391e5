"""The engine port: rows and small messages in, the names of the rows that fired out."""
