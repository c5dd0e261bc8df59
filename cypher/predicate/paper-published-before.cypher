// The paper has a date, and it sorts before $before.
(p.publishedAt IS NOT NULL AND p.publishedAt < $before)
