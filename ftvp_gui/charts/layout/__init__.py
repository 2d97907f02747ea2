"""Where everything in a chart stands, in pixels, for every painter alike; it draws nothing and picks no colours."""
