// The entity is a repository on one of $hosts.
(e.host IS NOT NULL AND e.host IN $hosts)
