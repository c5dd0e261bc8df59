// The ids of the authors of papers.
// In: $ids of papers. Out: id of an author, each once.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[:AUTHORED_BY]->(a:Author)
RETURN DISTINCT a.id AS id
