// The paper has a year, and it is $to or earlier.
(p.year IS NOT NULL AND p.year <= $to)
