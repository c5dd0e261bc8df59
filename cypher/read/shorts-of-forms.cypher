// The short forms that papers give long ones.
// In: $ids of forms. Out: short, long, papers that say so; a form that nothing stands for has no row.
// Leans on: the unique key of Form.id.
UNWIND $ids AS id
MATCH (l:Form {id: id})<-[r:STANDS_FOR]-(s:Form)
RETURN s.id AS short, id AS long, r.papers AS papers
