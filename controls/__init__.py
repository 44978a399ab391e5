"""The work: evaluating, packages, verification, storage. Reached by the web and the command line alike."""
