"""The dialogs about prices: the person's own price book, and pricing a project anew."""
