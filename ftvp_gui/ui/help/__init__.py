"""The help inside the program: pages of text with pictures, some of them made from what the program itself declares."""
