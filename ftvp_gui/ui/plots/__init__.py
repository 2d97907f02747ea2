"""Charts on screen: one widget that shows any `ChartSpec` live, painted with pyqtgraph."""
