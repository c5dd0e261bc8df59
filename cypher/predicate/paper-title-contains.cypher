// The paper's title contains $text, in any case.
(p.title IS NOT NULL AND toLower(p.title) CONTAINS $text)
