// All edges of papers to entities, without what justifies them.
// Slots: ENTITY.
// In: $ids of papers. Out: owner (id of a paper), relation, confidence, entity.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r]->(e:Entity)
RETURN id AS owner, type(r) AS relation, r.confidence AS confidence, <ENTITY> AS entity
