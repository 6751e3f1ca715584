"""Messages: kept while they are written, looked over, and remembered afterwards."""
