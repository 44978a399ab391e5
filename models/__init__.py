"""The nouns of Tilsynsklar: law, vocabulary, evidence, findings. No I/O and no clock."""
