// Joins papers with their authors, in order.
// In: $rows [{paperId, authorId, position, name}], position from 0. Out: authorships, how many.
// Leans on: the unique keys of Paper.id and Author.id.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (a:Author {id: row.authorId})
MERGE (p)-[r:AUTHORED_BY]->(a)
SET r.position = row.position, r.name = row.name
RETURN count(r) AS authorships
