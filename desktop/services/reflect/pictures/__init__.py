"""What the pictures of Reflect are drawn from: a question or two each."""
