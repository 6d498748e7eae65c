// Every id is unique over the whole graph, whatever the kind; a country's code and a detail's key are unique too.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT detail_key IF NOT EXISTS FOR (n:Detail) REQUIRE n.key IS UNIQUE;
