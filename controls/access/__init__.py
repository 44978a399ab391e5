"""Who is here: accounts, passwords, second factors, sessions, and the ways in."""
