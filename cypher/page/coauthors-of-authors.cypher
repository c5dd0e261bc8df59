// The people whom each of some authors has written with most.
// In: $ids of authors, $limit for each author. Out: owner (id of an author), key (sorts the commonest first), papers (that they share), author.
// Leans on: the unique key of Author.id.
UNWIND $ids AS id
MATCH (a:Author {id: id})
CALL (a) {
  MATCH (a)<-[:AUTHORED_BY]-(p:Paper)-[:AUTHORED_BY]->(b:Author)
  WHERE b.id <> a.id
  WITH b.id AS other, b.name AS name, b.paperCount AS paperCount, count(DISTINCT p) AS papers
  RETURN toString(10000000000 - papers) + '|' + other AS key, papers, other, name, paperCount
  ORDER BY key
  LIMIT $limit
}
RETURN id AS owner, key AS key, papers AS papers, other AS author, name AS name, paperCount AS paperCount
