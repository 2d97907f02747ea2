"""Room mode: a vote, blind estimates, where people disagree, the answer, and a hand-out, for a room to follow."""
