// The paper has a year, and it is $from or later.
(p.year IS NOT NULL AND p.year >= $from)
