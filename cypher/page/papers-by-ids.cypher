// Papers with the fields that the API shows.
// Slots: PAPER.
// In: $ids. Out: id, paper; an unknown id has no row.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN id AS id, <PAPER> AS paper
