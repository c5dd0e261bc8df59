// One page of all papers that meet a condition, along a sort key.
// Slots: PAPER, KEY (a sort key of papers), BEYOND (< or >), DIRECTION (DESC or ASC), CONDITION (predicates about p).
// In: $cursor, $limit, the parameters of the condition. Out: key, paper.
// Leans on: the index of the sort key.
MATCH (p:Paper)
WHERE p.<KEY> <BEYOND> $cursor AND <CONDITION>
RETURN p.<KEY> AS key, <PAPER> AS paper
ORDER BY key <DIRECTION>
LIMIT $limit
