"""All of Qt: the runner, the window, one folder a place."""
