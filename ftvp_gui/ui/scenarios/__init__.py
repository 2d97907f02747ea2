"""The page of the scenarios: each as its values against the base's; what is done with them is done elsewhere."""
