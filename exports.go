package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// exportsConfig says who may export the whole graph from a running server. Exports of a few entities take no more than reading.
type exportsConfig struct{ role model.Role }

func (c *exportsConfig) options() options {
	var role string
	return options{
		flags: []cli.Flag{
			&cli.StringFlag{Name: "export-role", Value: "reader", Sources: cli.EnvVars("SIDELINES_EXPORT_ROLE"), Destination: &role,
				Usage: "`ROLE` that may export the whole graph over HTTP: reader (whoever may read), editor or admin"},
		},
		check: func() error {
			if !slices.Contains([]string{"reader", "editor", "admin"}, role) {
				return fmt.Errorf("--export-role: %q is not reader, editor or admin", role)
			}
			c.role = model.Role(strings.ToUpper(role))
			return nil
		},
	}
}

// mayHaveAll returns an error if the sender of a request may not export the whole graph.
func (c *exportsConfig) mayHaveAll(ctx context.Context) error {
	identity := auth.From(ctx)
	switch {
	case identity.May(c.role):
		return nil
	case identity.Subject == "":
		return model.Errorf(model.CodeUnauthenticated, "Exporting the whole graph takes a token of the role %s here: send the header "+
			"Authorization: Bearer TOKEN, or export some entities with ids or center.", c.role)
	}
	return model.Errorf(model.CodeForbidden, "Exporting the whole graph takes a token of the role %s here; yours has the role %s. "+
		"You can export some entities with ids or center.", c.role, identity.Role)
}
