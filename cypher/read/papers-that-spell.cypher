// The papers whose edge to an entity has a spelling.
// In: $rows [{entityId, surface}]. Out: entityId, surface, paperId, the smallest; joining, the smallest that says it is one with another name (null where none does).
// Leans on: the unique key of Entity.id.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})<-[r]-(p:Paper)
WHERE row.surface IN r.surfaces OR r.name = row.surface
RETURN row.entityId AS entityId, row.surface AS surface, min(p.id) AS paperId, min(CASE WHEN size(r.bonds) > 0 THEN p.id END) AS joining
