// One page of the papers of each of some entities that meet a condition, along a sort key.
// Slots: PAPER, EDGE, SORT (a sort key of papers or of their edges), BEYOND (< or >), DIRECTION (DESC or ASC), CONDITION (predicates about p).
// In: $ids of entities, $relations, $minConfidence, $cursor, $limit for each entity, the parameters of the condition. Out: owner (id of an entity), key, relation, paper, edge.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r]-(p:Paper)
  WHERE type(r) IN $relations AND r.confidence >= $minConfidence
    AND <SORT> <BEYOND> $cursor AND <CONDITION>
  RETURN <SORT> AS key, type(r) AS relation, <PAPER> AS paper, <EDGE> AS edge
  ORDER BY key <DIRECTION>
  LIMIT $limit
}
RETURN id AS owner, key AS key, relation AS relation, paper AS paper, edge AS edge
