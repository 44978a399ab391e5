"""Evidence files to try the program on, read through importlib.resources."""
