"""What providers charge, each rule once, in the small algebra: the engine reads it over draws, a bill reads it exactly.

Every function takes the price fields of a section as `x` (see `inputs`) and amounts of use; money is in US dollars.
"""
