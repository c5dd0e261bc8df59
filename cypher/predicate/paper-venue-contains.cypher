// The paper's venue contains $text, in any case.
(p.venue IS NOT NULL AND toLower(p.venue) CONTAINS $text)
