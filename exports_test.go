package main

import (
	"context"
	"errors"
	"testing"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// The whole graph is for the role that the option names, and for higher ones.
func TestExports_mayHaveAll(t *testing.T) {
	anybody, alice, eve := auth.Identity{Role: model.RoleReader}, auth.Identity{Subject: "alice", Role: model.RoleEditor},
		auth.Identity{Subject: "eve", Role: model.RoleReader}
	for _, c := range []struct {
		role   model.Role
		sender auth.Identity
		code   model.Code
	}{
		{model.RoleReader, anybody, ""},
		{model.RoleEditor, anybody, model.CodeUnauthenticated},
		{model.RoleEditor, eve, model.CodeForbidden},
		{model.RoleEditor, alice, ""},
		{model.RoleAdmin, alice, model.CodeForbidden},
	} {
		var known *model.Error
		err := (&exportsConfig{role: c.role}).mayHaveAll(auth.As(context.Background(), c.sender))
		if (err == nil) != (c.code == "") || errors.As(err, &known) && known.Code != c.code {
			t.Errorf("%s for %+v: %v", c.role, c.sender, err)
		}
	}
}
