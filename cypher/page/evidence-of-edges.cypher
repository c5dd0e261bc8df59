// What justifies edges between papers and entities.
// Slots: EDGE.
// In: $rows [{paperId, entityId}]. Out: paperId, entityId, edge.
// Leans on: the unique key of Paper.id.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})-[r]->(e:Entity {id: row.entityId})
RETURN row.paperId AS paperId, row.entityId AS entityId, <EDGE> AS edge
