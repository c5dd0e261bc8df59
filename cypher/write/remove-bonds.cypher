// Removes bonds that no paper speaks of any more.
// In: $rows [{short, long}]. Out: bonds, how many.
// Leans on: the unique key of Form.id.
UNWIND $rows AS row
MATCH (s:Form {id: row.short})-[r:STANDS_FOR]->(l:Form {id: row.long})
DELETE r
RETURN count(row) AS bonds
