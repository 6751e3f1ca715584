"""People in tables that any program wrote: what the columns mean, and who is in the rows."""
