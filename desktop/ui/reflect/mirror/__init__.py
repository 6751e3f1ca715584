"""The mirror on the page: sentences about my own conduct, and the moments behind them."""
