// Removes papers with all their edges; their keys are removed by write/remove-paper-keys.
// In: $ids. Out: papers, how many.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})
DETACH DELETE p
RETURN count(id) AS papers
