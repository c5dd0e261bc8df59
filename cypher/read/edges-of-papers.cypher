// All edges of papers to entities.
// In: $ids of papers. Out: paperId, entityId, relation, properties.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r]->(e:Entity)
RETURN id AS paperId, e.id AS entityId, type(r) AS relation, properties(r) AS properties
