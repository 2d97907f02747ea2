"""What is kept on disk: projects, recovery, settings, prices; no Qt and no arithmetic of money."""
