package main

import (
	"fmt"
	"log/slog"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/playground"
	"github.com/sidelines/sidelines/transport"
)

// readDocuments returns the documents that the server trusts: those of the playground, and those of files, which it checks.
func readDocuments(c config) (transport.Documents, error) {
	documents := transport.Documents{OnlyTrusted: c.Documents.OnlyTrusted}
	if documents.OnlyTrusted && len(c.Documents.Paths) == 0 {
		slog.Warn("--only-trusted-documents without --documents: the server runs only the playground's documents")
	}
	for _, text := range playground.Documents(examples.All()) {
		documents.Trusted.Add(text)
	}
	if err := documents.Trusted.Read(c.Documents.Paths, graph.CheckDocument(graph.DefaultLimits(c.QueryTimeout))); err != nil {
		return documents, fmt.Errorf("--documents: %w", err)
	}
	return documents, nil
}
