// Authors with all their properties.
// In: $ids. Out: id, name, paperCount; an unknown id has no row.
// Leans on: the unique key of Author.id.
UNWIND $ids AS id
MATCH (a:Author {id: id})
RETURN id AS id, a.name AS name, a.paperCount AS paperCount
