// The authors of papers with the place of each.
// In: $ids of papers. Out: owner (id of a paper), position, id (of an author), name, paperCount.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS owner
MATCH (p:Paper {id: owner})-[r:AUTHORED_BY]->(a:Author)
RETURN owner AS owner, r.position AS position, a.id AS id, a.name AS name, a.paperCount AS paperCount
