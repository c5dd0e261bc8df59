// One page of the papers of each of some authors that meet a condition, along a sort key.
// Slots: PAPER, KEY (a sort key of papers), BEYOND (< or >), DIRECTION (DESC or ASC), CONDITION (predicates about p).
// In: $ids of authors, $cursor, $limit for each author, the parameters of the condition. Out: owner (id of an author), key, paper.
// Leans on: the unique key of Author.id.
UNWIND $ids AS id
MATCH (a:Author {id: id})
CALL (a) {
  MATCH (a)<-[:AUTHORED_BY]-(p:Paper)
  WHERE p.<KEY> <BEYOND> $cursor AND <CONDITION>
  RETURN p.<KEY> AS key, <PAPER> AS paper
  ORDER BY key <DIRECTION>
  LIMIT $limit
}
RETURN id AS owner, key AS key, paper AS paper
