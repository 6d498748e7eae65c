CREATE INDEX wikidata_item IF NOT EXISTS FOR (n:Entity) ON (n.wikidataId);
