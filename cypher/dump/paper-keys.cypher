// All keys of papers in their order, a page at a time.
// In: $after (a key, '' for the first page), $limit. Out: key, properties {paper}.
// Leans on: the unique key of PaperKey.key.
MATCH (k:PaperKey)-[:IDENTIFIES]->(p:Paper)
WHERE k.key > $after
RETURN k.key AS key, {paper: p.id} AS properties
ORDER BY key
LIMIT $limit
