"""Ctrl+K: one line to search every input, page, view, scenario and command, and to go there or do it."""
