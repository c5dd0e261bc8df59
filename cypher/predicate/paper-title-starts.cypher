// The paper's title starts with $text, in any case.
(p.title IS NOT NULL AND toLower(p.title) STARTS WITH $text)
