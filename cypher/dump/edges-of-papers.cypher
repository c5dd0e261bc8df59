// All papers with their relationships to entities, authors and papers, a page at a time.
// In: $after (an id, '' for the first page), $limit. Out: key, edges [{type, to, properties}], unordered.
// Leans on: the unique key of Paper.id.
MATCH (p:Paper)
WHERE p.id > $after
RETURN p.id AS key, [(p)-[r]->(t) | {type: type(r), to: t.id, properties: properties(r)}] AS edges
ORDER BY key
LIMIT $limit
