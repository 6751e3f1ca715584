"""The desktop's message bus, asked without ever waiting for it."""
