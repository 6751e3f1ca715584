"""One small rule for each thing that is looked at before a message goes."""
