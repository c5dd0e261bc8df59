// The paper has a date, and it is $from (ISO 8601 text) or later.
(p.publishedAt IS NOT NULL AND p.publishedAt >= $from)
