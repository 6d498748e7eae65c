package auth_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// What a token has begun ends when the token is gone or means something else, and goes on when only other lines have changed.
func TestAuthenticator_Replace(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		read := func(lines ...string) auth.Tokens {
			tokens, err := auth.ReadTokens(strings.NewReader(strings.Join(lines, "\n")))
			if err != nil {
				t.Fatal(err)
			}
			return tokens
		}
		const bob, carol, dave = "editor bob bobby-0123456789-abcdef", "editor carol carol-0123456789-abcd", "reader dave davey-0123456789-abcd"
		const alice = "editor alice " + token
		a := &auth.Authenticator{Tokens: read(alice, bob, carol, dave)}
		began := map[string]context.Context{}
		for _, line := range []string{alice, bob, carol, dave} {
			identity, err := a.Identify(t.Context(), "Bearer "+strings.Fields(line)[2])
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := identity.Until(t.Context())
			defer cancel()
			began[line] = ctx
		}
		last := func(want map[string]bool) {
			t.Helper()
			synctest.Wait()
			for line, ctx := range began {
				if lasts := ctx.Err() == nil; lasts != want[line] || !lasts && !errors.Is(auth.Ended(ctx), auth.ErrWithdrawn) {
					t.Errorf("%s: %v, %v", line, ctx.Err(), auth.Ended(ctx))
				}
			}
		}
		a.Replace(read(dave, strings.Replace(bob, "editor", "admin", 1), strings.Replace(carol, "editor carol", "editor caroline", 1), alice))
		last(map[string]bool{alice: true, dave: true})
		if identity, err := a.Identify(t.Context(), "Bearer "+strings.Fields(bob)[2]); err != nil || identity.Role != model.RoleAdmin {
			t.Errorf("bob: %+v, %v", identity, err)
		}
		a.Replace(read(dave))
		last(map[string]bool{dave: true})
		if identity, err := a.Identify(t.Context(), "Bearer "+token); err == nil {
			t.Errorf("a withdrawn token is taken for %+v", identity)
		}
		a.Replace(read(alice)) // the token comes back, and what ended does not
		last(nil)
	})
}

// A context ends with a token that expires, and not with one that does not.
func TestIdentity_Until(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		parent, stop := context.WithCancel(t.Context())
		ctx, cancel := auth.Identity{Expires: time.Now().Add(time.Minute)}.Until(parent)
		defer cancel()
		always, free := auth.Identity{}.Until(parent)
		defer free()
		time.Sleep(time.Minute - time.Nanosecond)
		if ctx.Err() != nil || auth.Ended(ctx) != nil {
			t.Error("the context ends early")
		}
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		if !errors.Is(auth.Ended(ctx), auth.ErrExpired) || always.Err() != nil {
			t.Errorf("%v, %v", auth.Ended(ctx), always.Err())
		}
		stop()
		if always.Err() == nil || auth.Ended(always) != nil {
			t.Errorf("%v, %v", always.Err(), auth.Ended(always))
		}
	})
}
