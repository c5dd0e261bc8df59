// The papers whose edge to an entity bears a form.
// In: $rows [{entityId, form}]. Out: paperId, each once.
// Leans on: the unique key of Entity.id.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})<-[r]-(p:Paper)
WHERE row.form IN r.forms
RETURN DISTINCT p.id AS paperId
