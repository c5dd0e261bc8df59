// The sort keys, along which lists are paged: one text a node, never null.
// In: nothing. Out: nothing.
CREATE INDEX paper_year_key IF NOT EXISTS FOR (n:Paper) ON (n.yearKey);
CREATE INDEX paper_published_key IF NOT EXISTS FOR (n:Paper) ON (n.publishedKey);
CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey);
CREATE INDEX entity_paper_count_key IF NOT EXISTS FOR (n:Entity) ON (n.paperCountKey);
CREATE INDEX entity_name_key IF NOT EXISTS FOR (n:Entity) ON (n.nameKey);
