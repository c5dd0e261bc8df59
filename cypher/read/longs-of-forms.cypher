// The long forms that papers give short ones.
// In: $ids of forms. Out: short, long, papers that say so; a form that stands for nothing has no row.
// Leans on: the unique key of Form.id.
UNWIND $ids AS id
MATCH (s:Form {id: id})-[r:STANDS_FOR]->(l:Form)
RETURN id AS short, l.id AS long, r.papers AS papers
