"""`make bench`: how fast Evenkeel is, by the yardstick of a bare relay on the same stack."""
