// For each of some papers, the papers that share the most telling entities with it.
// In: $ids of papers, $hub (entities of more papers tell nothing), $limit for each paper. Out: owner (id of a paper), id (of another).
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[]->(e:Entity)<-[]-(q:Paper)
  WHERE e.paperCount <= $hub AND q.id <> p.id
  WITH q.id AS other, coalesce(sum(1.0 / e.paperCount), 0.0) AS closeness
  RETURN other, closeness
  ORDER BY closeness DESC, other
  LIMIT $limit
}
RETURN id AS owner, other AS id
