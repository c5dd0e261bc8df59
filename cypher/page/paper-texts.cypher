// The search text of papers that meet a condition, with the fields that the API shows.
// Slots: PAPER, CONDITION (predicates about p).
// In: $ids, the parameters of the condition. Out: id, searchText, paper.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
WHERE <CONDITION>
RETURN id AS id, p.searchText AS searchText, <PAPER> AS paper
