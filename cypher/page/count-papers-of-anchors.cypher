// How many papers have an edge to one of some entities and meet a condition.
// Slots: CONDITION (predicates about p).
// In: $anchors (ids of entities), $anchorRelations, $anchorConfidence, the parameters of the condition. Out: total.
// Leans on: the unique key of Entity.id.
UNWIND $anchors AS anchor
MATCH (a:Entity {id: anchor})<-[link]-(p:Paper)
WHERE type(link) IN $anchorRelations AND link.confidence >= $anchorConfidence AND <CONDITION>
RETURN count(DISTINCT p) AS total
