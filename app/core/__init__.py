"""The pure core: no clock, no I/O, no randomness. `decide` judges, `apply` remembers."""
