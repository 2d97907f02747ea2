"""The window: widgets that show the document and change it; the only package, with `app`, that knows Qt."""
