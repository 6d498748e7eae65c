// New sources are compared with those whose addresses have the same part.
CREATE TEXT INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.url);
