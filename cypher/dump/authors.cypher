// All authors in the order of their ids, a page at a time.
// In: $after (an id, '' for the first page), $limit. Out: key, properties.
// Leans on: the unique key of Author.id.
MATCH (a:Author)
WHERE a.id > $after
RETURN a.id AS key, properties(a) AS properties
ORDER BY key
LIMIT $limit
