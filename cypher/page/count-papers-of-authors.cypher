// How many papers of each of some authors meet a condition.
// Slots: CONDITION (predicates about p).
// In: $ids of authors, the parameters of the condition. Out: owner (id of an author), total; an author without such papers has no row.
// Leans on: the unique key of Author.id.
UNWIND $ids AS id
MATCH (a:Author {id: id})<-[:AUTHORED_BY]-(p:Paper)
WHERE <CONDITION>
RETURN id AS owner, count(DISTINCT p) AS total
