// The sort key of a relationship `r` to an entity `e`: the strongest relation first, then the surest, then by id.
// Five digits (rank of the relation, doubt in thousandths), so that texts sort as numbers do.
toString(10000 * CASE type(r) WHEN 'INTRODUCES' THEN 1 WHEN 'EVALUATES_ON' THEN 2 WHEN 'COMPARES_WITH' THEN 3 WHEN 'USES' THEN 4 WHEN 'MENTIONS' THEN 5 WHEN 'ABOUT' THEN 6 WHEN 'RELEASES' THEN 7 ELSE 8 END + toInteger(round((1.0 - r.confidence) * 1000.0))) + '|' + e.id
