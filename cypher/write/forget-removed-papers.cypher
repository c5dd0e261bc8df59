// Forgets that papers went: they have come back.
// In: $ids. Out: papers, how many.
// Leans on: the unique key of RemovedPaper.id.
UNWIND $ids AS id
MATCH (r:RemovedPaper {id: id})
DELETE r
RETURN count(id) AS papers
