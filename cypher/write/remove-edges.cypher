// Removes edges between papers and entities.
// In: $rows [{paperId, entityId, relation}]. Out: edges, how many.
// Leans on: the unique key of Paper.id.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})-[r]->(e:Entity {id: row.entityId})
WHERE type(r) = row.relation
DELETE r
RETURN count(row) AS edges
