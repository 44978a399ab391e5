"""The pages, in folders by subject, one module a subject; each gets the wired application and gives a blueprint."""
