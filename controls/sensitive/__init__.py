"""What must not be kept, or must not leave: finders over text, masking, and what may go out.

`looking` is the way in for text, `masking` for copies without what was found, `leaving` for everything that goes out.
Each finder is a module of its own and hands out where something stands, never what.
"""
