// All entities in the order of their ids, a page at a time.
// In: $after (an id, '' for the first page), $limit. Out: key, properties.
// Leans on: the unique key of Entity.id.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS key, properties(e) AS properties
ORDER BY key
LIMIT $limit
