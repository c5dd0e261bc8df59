// The paper's status is one of $statuses.
(p.status IN $statuses)
