"""The law as Gherkin: a folder per law, read through importlib.resources."""
