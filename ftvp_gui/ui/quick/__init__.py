"""The quick start: one page with five questions and the answer beneath them."""
