"""The start page: examples as cards, the projects opened last, and the ways to begin one of one's own."""
