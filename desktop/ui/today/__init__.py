"""Today: a few people with a reason, and what the day holds."""
