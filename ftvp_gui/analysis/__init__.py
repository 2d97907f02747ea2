"""The decision analysis: pure functions over results and plain arrays, no files, no Qt."""
