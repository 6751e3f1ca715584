"""The frame around the places: sidebar, menus, toasts."""
