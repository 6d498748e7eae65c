// Coverage asks which sources of a collection were retracted: few of thousands.
CREATE INDEX retracted_sources IF NOT EXISTS FOR (n:Source) ON (n.retractionReason);
