// Papers whose title sort key starts with one of some texts.
// In: $prefixes, $limit for each. Out: prefix, id, title, year.
// Leans on: the index of Paper.titleKey.
UNWIND $prefixes AS prefix
CALL (prefix) {
  MATCH (p:Paper)
  WHERE p.titleKey STARTS WITH prefix
  RETURN p.id AS id, p.title AS title, p.year AS year
  ORDER BY id
  LIMIT $limit
}
RETURN prefix AS prefix, id AS id, title AS title, year AS year
