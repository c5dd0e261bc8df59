// All entities with their spellings, a page at a time.
// In: $after (an id, '' for the first page), $limit. Out: key, edges [{type, name, properties}], unordered.
// Leans on: the unique key of Entity.id.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS key, [(e)<-[r:NAMES]-(n:Name) | {type: type(r), name: n.key, properties: properties(r)}] AS edges
ORDER BY key
LIMIT $limit
