// Creates or changes the edges of one relation between papers and entities.
// for each RELATION: INTRODUCES, EVALUATES_ON, COMPARES_WITH, USES, MENTIONS, ABOUT, RELEASES, LINKS_TO
// In: $rows [{paperId, entityId, properties}]. Out: edges, how many.
// Leans on: the unique keys of Paper.id and Entity.id.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MATCH (e:Entity {id: row.entityId})
MERGE (p)-[r:<RELATION>]->(e)
SET r += row.properties
RETURN count(r) AS edges
