"""Published statistics as tables come: which cell holds what, and what each becomes. No I/O."""
