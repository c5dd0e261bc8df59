// Papers whose title sort key starts with a text.
// In: $prefix, $limit. Out: id, title, year.
// Leans on: the index of Paper.titleKey.
MATCH (p:Paper)
WHERE p.titleKey STARTS WITH $prefix
RETURN p.id AS id, p.title AS title, p.year AS year
ORDER BY id
LIMIT $limit
