// Papers with all their properties.
// In: $ids. Out: id, properties; an unknown id has no row.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, properties(p) AS properties
