"""The cost model: pure functions and frozen data, without files, clock, network, Qt or global state."""
