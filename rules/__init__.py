"""The law, executable: (law, statements, date) -> findings. No database, no web, no clock."""
