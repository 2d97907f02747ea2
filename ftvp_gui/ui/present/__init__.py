"""The presenter: the study in front of a room, large, with a few sliders, and nothing that asks a question."""
