// The unique key of the forms under which names are known: what stands for what.
// In: nothing. Out: nothing.
CREATE CONSTRAINT form_id IF NOT EXISTS FOR (n:Form) REQUIRE n.id IS UNIQUE;
