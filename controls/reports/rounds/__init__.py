"""The reports of rounds: preliminary and final report of a tilsyn, report of a self-audit, yearly report."""
