// One page of the papers with an edge to one of some entities that meet a condition, along a sort key.
// Slots: PAPER, KEY (a sort key of papers), BEYOND (< or >), DIRECTION (DESC or ASC), CONDITION (predicates about p).
// In: $anchors (ids of entities), $anchorRelations, $anchorConfidence, $cursor, $limit, the parameters of the condition. Out: key, paper.
// Leans on: the unique key of Entity.id.
UNWIND $anchors AS anchor
MATCH (a:Entity {id: anchor})<-[link]-(p:Paper)
WHERE type(link) IN $anchorRelations AND link.confidence >= $anchorConfidence
  AND p.<KEY> <BEYOND> $cursor AND <CONDITION>
WITH DISTINCT p
RETURN p.<KEY> AS key, <PAPER> AS paper
ORDER BY key <DIRECTION>
LIMIT $limit
