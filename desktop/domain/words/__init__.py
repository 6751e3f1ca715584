"""Written language as plain rules see it: words, sentences, phrases, stems."""
