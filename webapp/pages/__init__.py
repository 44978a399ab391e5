"""The pages, one module a subject; each gets the wired application and gives a blueprint."""
