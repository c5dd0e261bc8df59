// Removes those of the given forms that have no bond any more.
// In: $ids. Out: forms, how many.
// Leans on: the unique key of Form.id.
UNWIND $ids AS id
MATCH (f:Form {id: id})
WHERE COUNT { (f)-[:STANDS_FOR]->() } = 0 AND COUNT { (f)<-[:STANDS_FOR]-() } = 0
DELETE f
RETURN count(id) AS forms
