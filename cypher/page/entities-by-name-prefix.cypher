// The entities of some kinds with a name or alias that starts with a text, those with the most papers first.
// Slots: ENTITY.
// In: $prefix, as nameKey writes it, $kinds, $limit of spellings. Out: name (the key), surface, papers (that spell it so), entity; one row a spelling.
// Leans on: the unique key of Name.key.
MATCH (n:Name)-[r:NAMES]->(e:Entity)
WHERE n.key STARTS WITH $prefix AND e.kind IN $kinds
RETURN n.key AS name, r.surface AS surface, r.papers AS papers, e.paperCountKey AS rank, <ENTITY> AS entity
ORDER BY rank DESC, name, surface
LIMIT $limit
