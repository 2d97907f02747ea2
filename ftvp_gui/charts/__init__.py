"""Charts as data: pure functions from a result to a `ChartSpec`, and the rules by which specs are laid out."""
