// Papers whose title starts with a text, by title.
// In: $prefix, as titleKey writes it, $limit. Out: id, title, year, status.
// Leans on: the index of Paper.titleKey.
MATCH (p:Paper)
WHERE p.titleKey STARTS WITH $prefix AND p.status = 'ACTIVE'
RETURN p.id AS id, p.title AS title, p.year AS year
ORDER BY p.titleKey
LIMIT $limit
