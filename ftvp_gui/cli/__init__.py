"""The command line: the same core and the same reports without a window; it loads no Qt."""
