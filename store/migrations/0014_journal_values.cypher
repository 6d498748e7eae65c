// Undo finds the changes of a revision, and those of an import in several transactions.
CREATE INDEX change_revision IF NOT EXISTS FOR (c:Change) ON (c.revision);
CREATE INDEX change_operation IF NOT EXISTS FOR (c:Change) ON (c.operation);
