// Parts papers from all their authors.
// In: $ids of papers. Out: authorships, how many.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r:AUTHORED_BY]->(a:Author)
DELETE r
RETURN count(id) AS authorships
