// The unique key of each label; with an index beside each, which the constraint alone is not.
// In: nothing. Out: nothing.
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE INDEX paper_id_index IF NOT EXISTS FOR (n:Paper) ON (n.id);
CREATE CONSTRAINT paper_key_key IF NOT EXISTS FOR (n:PaperKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX paper_key_key_index IF NOT EXISTS FOR (n:PaperKey) ON (n.key);
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE INDEX author_id_index IF NOT EXISTS FOR (n:Author) ON (n.id);
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (n:Counter) REQUIRE n.name IS UNIQUE;
CREATE INDEX counter_name_index IF NOT EXISTS FOR (n:Counter) ON (n.name);
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;
CREATE INDEX migration_name_index IF NOT EXISTS FOR (n:Migration) ON (n.name);
