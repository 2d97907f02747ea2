"""The cost drivers, one family a file; each class is one declaration of inputs and one formula."""
