"""Two people who might meet: the steps of an introduction, and what its place shows."""
