"""People: adding them, what is known of them, finding them, their cards."""
