"""Trains the small encoder that reads names and attributions; see ../README.md."""
