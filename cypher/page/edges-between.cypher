// The edges of papers to entities that are both given.
// Slots: ENTITY.
// In: $ids of papers, $entities (ids). Out: owner (id of a paper), relation, confidence, entity.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r]->(e:Entity)
WHERE e.id IN $entities
RETURN id AS owner, type(r) AS relation, r.confidence AS confidence, <ENTITY> AS entity
