"""What Monica 4 exports of an account: its JSON, and its SQL, which is never run."""
