"""Every reader against bytes that nobody wrote.

A reader takes whatever somebody's disk holds, so it may never fail, hang or
lose a record without a word. Two ways lead to that here:

* ``make test`` throws Hypothesis's bytes, damaged samples and swollen pieces at
  each reader (``test_readers.py``), and lets atheris run for a moment;
* ``make fuzz`` (or ``python -m tests.fuzz NAME --seconds N``) lets atheris look
  for longer. It follows which lines of Kith each input reaches. What it has
  found of interest lies in ``.fuzz/NAME`` and is where the next run begins.

To add a reader, write a function that takes bytes and raises when they show a
fault, and name it in ``targets.py``::

    "csv": Target(csv.fuzz_one, samples="csv/*.csv", words=(b",", b'"')),

``checks.records_of`` reads with any of Kith's readers and checks what holds for
all of them; the function adds what holds for its own format (see ``vcard.py``).
The functions are called very often: they open no file and start nothing.

An input that shows a fault is written to ``.fuzz/NAME/fault-…``. Mend the
reader, then move the input to ``tests/fuzz/found/NAME/`` under a name that says
what it is: ``make test`` tries every file there.
"""
