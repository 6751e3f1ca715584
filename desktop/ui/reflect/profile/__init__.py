"""My own side, on the page Reflect."""
