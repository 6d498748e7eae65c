// Ids that were merged into others; what a detail is, no longer matters where it is looked up.
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (r:Redirect) REQUIRE r.id IS UNIQUE;
CREATE INDEX redirect_into IF NOT EXISTS FOR (r:Redirect) ON (r.into);
DROP INDEX tenure_key IF EXISTS;
