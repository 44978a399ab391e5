"""The commands of the program, by subject. Each module has `add_commands`, which declares them on a command line."""
