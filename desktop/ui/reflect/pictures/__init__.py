"""The pictures of Reflect, painted, with their numbers in words beside them."""
