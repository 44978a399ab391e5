"""Readers of documents, one module for each kind of file.

`reading` is the way in; everything else runs in a process of its own (`child`) and imports nothing of the program.
"""
