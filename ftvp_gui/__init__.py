"""Fine-tune or prompt? The whole cost over time, with its uncertainty."""

__version__ = "0.1.0"
