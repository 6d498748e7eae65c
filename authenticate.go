package main

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// authConfig says who may do what.
type authConfig struct {
	Tokens                          string // file
	Reading                         string // open or token
	JWKSURL, JWTKey                 string // keys of JSON Web Tokens: the address of a key set, or a file with a shared key
	JWTIssuer, JWTAudience, JWTRole string
}

func (a *authConfig) hasJWT() bool { return a.JWKSURL != "" || a.JWTKey != "" }

func (a *authConfig) options() options {
	return options{
		flags: []cli.Flag{
			&cli.StringFlag{Name: "tokens", Sources: cli.EnvVars("SIDELINES_TOKENS"), Destination: &a.Tokens,
				Usage: "`FILE` of tokens, with a role (reader, editor or admin), a subject and a token on each line; " +
					"without it and without JWT options, the server makes and prints an editor's token at each start"},
			&cli.StringFlag{Name: "reading", Value: "open", Sources: cli.EnvVars("SIDELINES_READING"), Destination: &a.Reading,
				Usage: "open, or token if reading needs a token too"},
			&cli.StringFlag{Name: "jwt-jwks-url", Sources: cli.EnvVars("SIDELINES_JWT_JWKS_URL"), Destination: &a.JWKSURL,
				Usage: "`URL` of the key set that verifies JSON Web Tokens"},
			&cli.StringFlag{Name: "jwt-key", Sources: cli.EnvVars("SIDELINES_JWT_KEY"), Destination: &a.JWTKey,
				Usage: "`FILE` with a shared key that verifies JSON Web Tokens instead, at least 32 bytes"},
			&cli.StringFlag{Name: "jwt-issuer", Sources: cli.EnvVars("SIDELINES_JWT_ISSUER"), Destination: &a.JWTIssuer,
				Usage: "`ISSUER` that the claim iss of JSON Web Tokens must have"},
			&cli.StringFlag{Name: "jwt-audience", Sources: cli.EnvVars("SIDELINES_JWT_AUDIENCE"), Destination: &a.JWTAudience,
				Usage: "`AUDIENCE` that the claim aud of JSON Web Tokens must have"},
			&cli.StringFlag{Name: "jwt-role-claim", Value: "role", Sources: cli.EnvVars("SIDELINES_JWT_ROLE_CLAIM"), Destination: &a.JWTRole,
				Usage: "`CLAIM` of JSON Web Tokens that has the role, or a list of roles; dots lead into objects, as in realm_access.roles"},
		},
		check: func() error {
			if a.Reading != "open" && a.Reading != "token" {
				return fmt.Errorf("--reading: %q is not open or token", a.Reading)
			}
			return nil
		},
	}
}

// newAuthenticator returns an authenticator for the tokens of a file and JSON Web Tokens. If neither is configured, it
// makes an editor's token for this run, and returns it so that the server can print it. It reads the file of tokens again when it
// changes, until the context ends.
func newAuthenticator(ctx context.Context, c *authConfig) (a *auth.Authenticator, made string, err error) {
	a = &auth.Authenticator{Tokens: auth.Tokens{}, ReadingTakesToken: c.Reading == "token"}
	if c.Tokens == "" && !c.hasJWT() {
		made = auth.NewToken()
		a.Tokens.Add(made, auth.Identity{Subject: "editor", Role: model.RoleEditor})
		return a, made, nil
	}
	if c.Tokens != "" {
		file := newWatcher(c.Tokens)
		if a.Tokens, err = readTokens(c.Tokens); err != nil {
			return nil, "", fmt.Errorf("--tokens: %w", err)
		}
		goroutine.Background(ctx, func(ctx context.Context) {
			file.follow(ctx, func() {
				tokens, err := readTokens(c.Tokens)
				if err != nil {
					slog.ErrorContext(ctx, "the file of tokens is wrong: the tokens from before it changed stay", "error", err)
					return
				}
				a.Replace(tokens)
				slog.InfoContext(ctx, "the file of tokens was read again", "file", c.Tokens, "tokens", len(tokens))
			})
		})
	}
	if c.hasJWT() {
		var key []byte
		if c.JWTKey != "" {
			if key, err = os.ReadFile(c.JWTKey); err != nil {
				return nil, "", fmt.Errorf("--jwt-key: %w", err)
			}
		}
		a.JWT, err = auth.NewJWT(ctx, auth.JWTConfig{
			JWKSURL: c.JWKSURL, SharedKey: bytes.TrimSpace(key), Issuer: c.JWTIssuer, Audience: c.JWTAudience, RoleClaim: c.JWTRole,
		})
		if err != nil {
			return nil, "", fmt.Errorf("--jwt-...: %w", err)
		}
	}
	return a, "", nil
}

func readTokens(name string) (auth.Tokens, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	tokens, err := auth.ReadTokens(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return tokens, nil
}
