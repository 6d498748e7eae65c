package model

import (
	"net/url"
	"time"
)

// Source is where facts come from. By default the kind is OTHER.
type Source struct {
	NamedBase
	Kind        SourceKind `json:"kind,omitempty"`
	Publisher   Optional   `json:"publisher,omitempty"`
	Author      Optional   `json:"author,omitempty"`
	PublishedAt DateTime   `json:"publishedAt,omitempty"`
	URL         Optional   `json:"url,omitempty"`
	Lang        Language   `json:"lang,omitempty"`
	Collection  string     `json:"collection,omitempty"`
	// Retraction says why the source was retracted; nil if it stands.
	Retraction *Retraction `json:"retraction,omitempty"`
	Differing
}

var sourceKind = &Kind{
	Name: "Source", List: "sources", Enum: EntityKindSource, SchemaOrg: "CreativeWork",
	New: func() Record { return &Source{} },
}

// SourceConnection is a page of a list.
type SourceConnection = Connection[*Source]

// SourceEdge is an element of a page, with its cursor.
type SourceEdge = Edge[*Source]

// inCollection leads from sources to their collections. It is no link of paths and networks, as follows is none.
var inCollection = &Relation{"IN_COLLECTION", ""}

// Fields describes the fields of graph documents.
func (s *Source) Fields() []Field {
	return append(s.fields(
		text("kind", &s.Kind).Kept("sourceKind").Or(string(SourceKindOther)),
		text("publisher", &s.Publisher).FoldedAs("publisherFolded"),
		text("author", &s.Author),
		instant("publishedAt", &s.PublishedAt),
		text("url", &s.URL),
		text("lang", &s.Lang),
		one("collection", to(inCollection), &s.Collection, "Collection"),
		group("retraction", &s.Retraction),
		derived(func(node map[string]any) {
			if t, ok := s.PublishedAt.Time(); ok {
				node["publishedUTC"] = t.UTC().Format(time.RFC3339)
			}
		}),
	), differences(&s.DifferentFrom, &s.Judges)...)
}

// Check checks the address.
func (s *Source) Check(report Report) {
	s.NamedBase.Check(report)
	address := string(s.URL)
	if u, err := url.Parse(address); address != "" && (err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "") {
		report(".url", "%q is not an absolute http or https address", address)
	}
}
