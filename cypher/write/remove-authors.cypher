// Removes authors without papers.
// In: $ids. Out: authors, how many.
// Leans on: the unique key of Author.id.
UNWIND $ids AS id
MATCH (a:Author {id: id})
DETACH DELETE a
RETURN count(id) AS authors
