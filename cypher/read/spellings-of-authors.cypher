// How papers spell authors.
// In: $ids of authors. Out: id, name, papers that spell it so; an author without papers has no row.
// Leans on: the unique key of Author.id.
UNWIND $ids AS id
MATCH (a:Author {id: id})<-[r:AUTHORED_BY]-(p:Paper)
RETURN id AS id, r.name AS name, count(r) AS papers
