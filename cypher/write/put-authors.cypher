// Changes authors.
// In: $rows [{id, name, paperCount}]. Out: authors, how many.
// Leans on: the unique key of Author.id.
UNWIND $rows AS row
MATCH (a:Author {id: row.id})
SET a.name = row.name, a.paperCount = row.paperCount
RETURN count(a) AS authors
