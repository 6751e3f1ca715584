"""Taking people out: whom, as what, and what stays behind; then how far it is."""
