// One page of the edges of each of some papers to entities, along a sort key.
// Slots: ENTITY, EDGE, SORT (the sort key of an edge), BEYOND (< or >), DIRECTION (DESC or ASC).
// In: $ids of papers, $relations, $kinds, $minConfidence, $cursor, $limit for each paper. Out: owner (id of a paper), key, relation, entity, edge.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[r]->(e:Entity)
  WHERE type(r) IN $relations AND e.kind IN $kinds AND r.confidence >= $minConfidence
  WITH <SORT> AS key, type(r) AS relation, <ENTITY> AS entity, <EDGE> AS edge
  WHERE key <BEYOND> $cursor
  RETURN key, relation, entity, edge
  ORDER BY key <DIRECTION>
  LIMIT $limit
}
RETURN id AS owner, key AS key, relation AS relation, entity AS entity, edge AS edge
