"""The form: rows made from the declarations of the core; every control has `value()`, `set_value()` and `edited`."""
