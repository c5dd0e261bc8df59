// All papers in the order of their ids, a page at a time.
// In: $after (an id, '' for the first page), $limit. Out: key, properties.
// Leans on: the unique key of Paper.id.
MATCH (p:Paper)
WHERE p.id > $after
RETURN p.id AS key, properties(p) AS properties
ORDER BY key
LIMIT $limit
