// One page of those of some papers that meet a condition, along a sort key.
// Slots: PAPER, KEY (a sort key of papers), BEYOND (< or >), DIRECTION (DESC or ASC), CONDITION (predicates about p).
// In: $anchors (ids of papers, each once), $cursor, $limit, the parameters of the condition. Out: key, paper.
// Leans on: the unique key of Paper.id.
UNWIND $anchors AS anchor
MATCH (p:Paper {id: anchor})
WHERE p.<KEY> <BEYOND> $cursor AND <CONDITION>
RETURN p.<KEY> AS key, <PAPER> AS paper
ORDER BY key <DIRECTION>
LIMIT $limit
