"""Lists to choose from: base models, models to tune, open models, GPUs; one file a list, no Qt."""
