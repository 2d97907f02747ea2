"""What leaves the program: charts, reports and tables as bytes or text; no Qt and no files."""
