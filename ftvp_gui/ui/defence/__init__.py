"""What lets a study be defended: its lock, its versions, and copies without names."""
