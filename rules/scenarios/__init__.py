"""The law as Gherkin: one small vocabulary of steps, and the runner that the product itself uses."""
