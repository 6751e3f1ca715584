"""What was confided, under its veil."""
