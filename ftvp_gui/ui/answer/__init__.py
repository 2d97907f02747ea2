"""The answer beside the form: verdict, charts, table, and how a figure is computed; it computes nothing itself."""
