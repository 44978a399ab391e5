"""The law as the program knows it: its obligations, their versions, and the book of it."""
