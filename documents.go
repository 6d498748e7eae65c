package main

import (
	"fmt"
	"log/slog"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/transport"
	"github.com/sidelines/sidelines/web"
)

// documentsConfig says which documents the server trusts.
type documentsConfig struct {
	Paths       []string // folders and files
	OnlyTrusted bool
}

func (d *documentsConfig) options() options {
	return options{flags: []cli.Flag{
		&cli.StringSliceFlag{Name: "documents", Sources: cli.EnvVars("SIDELINES_DOCUMENTS"), Destination: &d.Paths,
			Usage: "`PATH` of trusted documents, which requests name by documentId: a folder of .graphql files, one such file, or a JSON " +
				"manifest of Apollo, relay-compiler or graphql-codegen; for several, repeat the option or separate paths by commas"},
		&cli.BoolFlag{Name: "only-trusted-documents", Sources: cli.EnvVars("SIDELINES_ONLY_TRUSTED_DOCUMENTS"),
			Destination: &d.OnlyTrusted,
			Usage:       "refuse every document that is neither trusted nor sent by the page, whose playground sends its examples"},
	}}
}

// readDocuments returns the documents that the server trusts: those of the page, and those of files, which it checks.
func readDocuments(c *config) (transport.Documents, error) {
	documents := transport.Documents{OnlyTrusted: c.Documents.OnlyTrusted}
	if documents.OnlyTrusted && len(c.Documents.Paths) == 0 {
		slog.Warn("--only-trusted-documents without --documents: the server runs only the documents of the page and its playground")
	}
	for _, text := range web.Documents(examples.All()) {
		documents.Trusted.Add(text)
	}
	if err := documents.Trusted.Read(c.Documents.Paths, graph.CheckDocument(c.requestLimits(c.QueryTimeout))); err != nil {
		return documents, fmt.Errorf("--documents: %w", err)
	}
	return documents, nil
}
