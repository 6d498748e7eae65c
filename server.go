// Sidelines is a knowledge graph of diplomacy, served over GraphQL from Neo4j. Start with README.md.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"syscall"
	"time"

	"golang.org/x/net/netutil"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/edge"
	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/playground"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

const (
	shutdownTimeout = 10 * time.Second
	maxConnections  = 1000
	revisionEvery   = 250 * time.Millisecond
)

func main() {
	// The first signal stops the server gracefully, the second at once.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	goroutine.WhenDone(ctx, stop)
	if err := run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "sidelines:", err)
		os.Exit(1)
	}
}

// serve answers requests until the context ends.
func serve(ctx context.Context, c config, out, progress io.Writer) (err error) {
	info, _ := debug.ReadBuildInfo()
	slog.InfoContext(ctx, "starting", "version", buildVersion(info), "go", runtime.Version())
	tuneMemory(c.CacheSize)
	// Listen first, so that a port in use is reported at once and not after Neo4j has started.
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("--addr: %w", err)
	}
	defer listener.Close() //nolint:errcheck // closed by the HTTP server already, unless the start failed

	authenticator, made, err := newAuthenticator(ctx, c.Auth)
	if err != nil {
		return err
	}
	documents, err := readDocuments(c)
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	if err := loadBundled(ctx, db.store, c.DataSet, progress); err != nil {
		return err
	}

	background, cancel := context.WithCancel(ctx)
	defer cancel()
	cache := loaders.NewCache(c.CacheSize)
	goroutine.Background(background, func(ctx context.Context) { cache.Follow(ctx, db.store.Revision, revisionEvery) })
	goroutine.Background(background, func(ctx context.Context) { db.store.Watch(ctx, cache.Changed) })
	var ready atomic.Bool
	streams, endStreams := context.WithCancel(context.WithoutCancel(ctx))
	defer endStreams()
	server := &http.Server{
		Handler:           transport.Stoppable(streams, routes(c, authenticator, documents, db.store, cache, &ready)),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      c.QueryTimeout + store.WriteTimeout + 10*time.Second,
		IdleTimeout:       time.Minute,
		ErrorLog:          slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	goroutine.Go(background, func() {
		failed <- goroutine.Try(background, func() error { return server.Serve(netutil.LimitListener(listener, maxConnections)) })
	})
	if made != "" {
		fmt.Fprintf(progress, "To write, send the header Authorization: Bearer %s "+
			"(an editor's token for this run; use --tokens for lasting ones)\n", made)
	}
	patient := graph.Handler(db.store, cache, graph.DefaultLimits(c.QueryTimeout+longestWarmUp))
	for warm := warmUp(background, c.WarmUp, db.store.WarmUp, patient); ; warm = nil {
		select {
		case <-warm:
			if ctx.Err() != nil {
				continue // it is over because the server stops
			}
			ready.Store(true)
			fmt.Fprintf(out, "Sidelines is ready: playground http://%[1]s/playground, API http://%[1]s/graphql (Ctrl-C stops)\n", listener.Addr())
			continue
		case err = <-failed:
		case <-db.gone:
			err = db.crash()
		case <-ctx.Done():
			fmt.Fprintln(progress, "stopping after open requests are answered")
		}
		break
	}
	ready.Store(false)
	endStreams()
	grace, cancelGrace := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancelGrace()
	return errors.Join(err, server.Shutdown(grace))
}

// newAuthenticator returns an authenticator for the tokens of a file and JSON Web Tokens. If neither is configured, it
// makes an editor's token for this run, and returns it so that the server can print it.
func newAuthenticator(ctx context.Context, c authConfig) (a *auth.Authenticator, made string, err error) {
	a = &auth.Authenticator{Tokens: auth.Tokens{}, ReadingTakesToken: c.Reading == "token"}
	if c.Tokens == "" && !c.hasJWT() {
		made = auth.NewToken()
		a.Tokens.Add(made, auth.Identity{Subject: "editor", Role: model.RoleEditor})
		return a, made, nil
	}
	if c.Tokens != "" {
		f, err := os.Open(c.Tokens)
		if err != nil {
			return nil, "", fmt.Errorf("--tokens: %w", err)
		}
		defer f.Close() //nolint:errcheck // only read
		if a.Tokens, err = auth.ReadTokens(f); err != nil {
			return nil, "", fmt.Errorf("--tokens: %s: %w", c.Tokens, err)
		}
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

// routes returns the handler of all paths.
func routes(
	c config, authenticator *auth.Authenticator, documents transport.Documents, s *store.Store, cache *loaders.Cache, ready *atomic.Bool,
) http.Handler {
	mux := http.NewServeMux()
	limits := graph.DefaultLimits(c.QueryTimeout)
	info, _ := debug.ReadBuildInfo()
	answers := graph.Handler(s, cache, limits, func(o *transport.Options) {
		o.Origins, o.Documents = c.Origins.List(), documents
		o.State = graph.State(cacheVersion(info), limits, cache)
	})
	readers := func(next http.Handler) http.Handler {
		return auth.Middleware(authenticator, auth.Required(model.RoleReader, next))
	}
	shared := http.NewServeMux() // with the pages of other origins that may use the server
	shared.Handle("/graphql", auth.Middleware(authenticator, edge.Compress(answers)))
	shared.Handle("GET /export", readers(edge.Compress(export.Handler(s, limits))))
	shared.Handle("GET /schema.graphql", readers(edge.NewFile("text/plain; charset=utf-8", []byte(graph.SDL()))))
	for _, path := range []string{"/graphql", "/export", "/schema.graphql"} {
		mux.Handle(path, c.Origins.Share(c.Origins.Guard(shared)))
	}
	mux.Handle("/playground/", http.StripPrefix("/playground", playground.Handler(examples.All())))
	mux.Handle("GET /playground", http.RedirectHandler("/playground/", http.StatusMovedPermanently))
	mux.Handle("GET /{$}", http.RedirectHandler("/playground/", http.StatusFound))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		if err := s.Ping(ctx); err != nil || !ready.Load() {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ready")
	})
	return logged(mux)
}

// database is the store with its Neo4j, which is either a local one that we started or one that the user runs.
type database struct {
	store *store.Store
	local *localneo4j.Server // nil if NEO4J_URI names another one
	gone  <-chan struct{}    // closed when the local Neo4j has ended; nil for another one
}

// openDatabase starts or finds Neo4j, waits until it answers, and migrates it.
func openDatabase(ctx context.Context, c config, progress io.Writer) (*database, error) {
	db := &database{}
	target := store.Config{
		URI: c.Neo4j.URI, Username: c.Neo4j.Username, Password: c.Neo4j.Password, Database: c.Neo4j.Database,
		QueryTimeout: c.QueryTimeout,
	}
	if target.URI == "" {
		local, err := localneo4j.Start(ctx, localneo4j.Options{
			DataDir:  c.Data,
			Progress: func(step string) { fmt.Fprintln(progress, step, "...") },
		})
		if err != nil {
			return nil, err
		}
		db.local, db.gone = local, local.Exited()
		target.URI, target.Username, target.Password, target.Database = local.URI, localneo4j.Username, local.Password, ""
	}
	if err := db.open(ctx, target, c, progress); err != nil {
		return nil, errors.Join(err, db.close())
	}
	return db, nil
}

func (db *database) open(ctx context.Context, target store.Config, c config, progress io.Writer) (err error) {
	if db.store, err = store.Open(target); err != nil {
		return err
	}
	wait, cancel := context.WithTimeout(ctx, c.Neo4j.Wait)
	defer cancel()
	said := false
	err = db.store.WaitUntilReady(wait, func(err error) {
		if !said {
			fmt.Fprintf(progress, "waiting up to %s for Neo4j at %s: %v\n", c.Neo4j.Wait, target.URI, reason(err))
			said = true
		}
	})
	if err != nil {
		return fmt.Errorf("neo4j at %s cannot be used: %w", target.URI, reason(err))
	}
	if _, err := db.store.Migrate(ctx); err != nil {
		return fmt.Errorf("migration of %s: %w", target.URI, reason(err))
	}
	bar := newBar(progress, -1, "migrating records to the format of this version")
	if err := db.store.Rederive(ctx, writingTo(bar)); err != nil {
		return fmt.Errorf("migration of %s: %w", target.URI, reason(err))
	}
	return nil
}

// reason returns what the driver said, without the public error around it: the person who starts the server may see it.
func reason(err error) error {
	var wrong *document.Error
	if errors.As(err, &wrong) {
		return wrong
	}
	if cause := errors.Unwrap(err); cause != nil {
		return cause
	}
	return err
}

func (db *database) crash() error { return db.local.CrashReport() }

func (db *database) close() error {
	var err error
	if db.store != nil {
		err = db.store.Close(context.Background())
	}
	if db.local != nil {
		err = errors.Join(err, db.local.Stop())
	}
	return err
}
