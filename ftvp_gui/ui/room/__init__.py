"""Room mode: a vote, blind estimates, where people disagree, the answer, and a hand-out; one window for a whole room."""
