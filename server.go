// Sidelines is a knowledge graph of diplomacy, served over GraphQL from Neo4j. Start with README.md.
package main

import (
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
	"syscall"
	"time"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/edge"
	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/observe"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
	"github.com/sidelines/sidelines/web"
)

const revisionEvery = 200 * time.Millisecond

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
func serve(ctx context.Context, c *config, out, progress io.Writer) (err error) {
	started := time.Now()
	info, _ := debug.ReadBuildInfo()
	slog.InfoContext(ctx, "starting", "version", buildVersion(info), "go", runtime.Version())
	tuneMemory(c.Memory.cache + roomToLoad)
	// Listen first, so that a port in use is reported at once and not after Neo4j has started, and so that probes are answered.
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("--addr: %w", err)
	}
	defer listener.Close() //nolint:errcheck // closed by the HTTP server already, unless the start failed

	secure, err := newTLS(ctx, &c.HTTP)
	if err != nil {
		return err
	}
	ready := newReadiness()
	authenticator, made, err := newAuthenticator(ctx, &c.Auth)
	if err != nil {
		return err
	}
	documents, err := readDocuments(c)
	if err != nil {
		return err
	}
	observer, stopObserver, err := newObserver(ctx, c, documents)
	if err != nil {
		return err
	}
	defer stopObserver()
	stopAdmin, err := serveAdmin(ctx, c.Observe.AdminAddr, c.HTTP.Hosts.Guard(adminRoutes(observer, ready)))
	if err != nil {
		return err
	}
	defer stopAdmin()
	front := newFront(observed(c, observer, startingRoutes(ready, web.Handler(examples.All()))))
	connections := admission.NewConnections(c.Admission.Proxies)
	server := c.newServer(connections.Handler(c.Admission.Proxies.Clients(front)))
	server.ConnContext = connections.Context
	defer server.Close() //nolint:errcheck // it is shut down already, unless the start failed
	failed := make(chan error, 1)
	goroutine.Go(ctx, func() {
		failed <- goroutine.Try(ctx, func() error { return c.listen(server, connections.Listener(listener), secure) })
	})
	c.Neo4j.Observe = observer.Query
	bundled, err := newBundled(c.DataSet)
	if err != nil {
		return err
	}
	bundled.planEarly(ctx, c)
	db, err := openDatabase(ctx, c, toServe, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	if err := bundled.load(ctx, db, c, progress); err != nil {
		return err
	}
	tuneMemory(c.Memory.cache)

	background, cancel := context.WithCancel(context.WithoutCancel(ctx)) // goes on while the server drains
	defer cancel()
	cache := loaders.NewCache(c.Memory.forReads())
	goroutine.Background(background, func(ctx context.Context) { cache.Follow(ctx, db.store, revisionEvery) })
	goroutine.Background(background, func(ctx context.Context) { db.store.Watch(ctx, cache.Changed) })
	ready.becomes(warmingUp)
	streams, endStreams := context.WithCancel(context.WithoutCancel(ctx))
	defer endStreams()
	restoring := newRestoreGate(streams)
	goroutine.Background(background, func(ctx context.Context) { restoring.follow(ctx, db.store, cache.Changed) })
	ready.asks(db.store.Ping, restoring.isClosed)
	gate := c.Admission.gate()
	observeParts(observer, db.store, cache, gate, ready)
	plans := graph.NewPlans()
	front.becomes(gate.Door("/graphql", restoring.guard(routes(c, authenticator, documents, db.store, cache, plans, gate, observer, ready))))
	if made != "" {
		fmt.Fprintf(progress, "To write, send the header Authorization: Bearer %s "+
			"(an editor's token for this run; use --tokens for lasting ones)\n", made)
	}
	patience := c.requestLimits(c.QueryTimeout + longestWarmUp)
	patient := graph.HandlerSharing(db.store, cache, patience, plans)
	last := func(ctx context.Context) error {
		preparePlans(ctx, graph.Preparer(db.store, loaders.NewCache(0), patience, plans))
		return db.store.FindSuspects(ctx)
	}
	goroutine.Go(background, func() {
		warm := warmUp(background, c.WarmUp, time.Since(started), db.store.WarmUp, last, patient)
		<-warm.usable
		select {
		case <-warm.planned:
			ready.becomes(planned) // before people read that it is
		default:
		}
		if ctx.Err() == nil && background.Err() == nil { // otherwise it is over because the server stops
			address := c.HTTP.address(listener)
			fmt.Fprintf(out, "Sidelines is ready: page %[1]s/, playground %[1]s/playground, API %[1]s/graphql (Ctrl-C stops)\n", address)
		}
		<-warm.planned
		ready.becomes(planned)
	})
	select {
	case err = <-failed:
	case <-db.gone: // close returns the reason
	case <-ctx.Done():
		ready.becomes(draining)
		if c.Drain > 0 {
			fmt.Fprintf(progress, "stopping in %s, so that balancers notice\n", c.Drain)
			err = drain(c.Drain, failed, db.gone)
		}
		fmt.Fprintln(progress, "stopping after open requests are answered")
	}
	ready.becomes(draining)
	endStreams()
	grace, cancelGrace := context.WithTimeout(context.WithoutCancel(ctx), c.HTTP.ShutdownTimeout)
	defer cancelGrace()
	return errors.Join(err, server.Shutdown(grace))
}

// routes returns the handler of all paths.
func routes(
	c *config, authenticator *auth.Authenticator, documents transport.Documents, s *store.Store, cache *loaders.Cache,
	plans *graph.Plans, gate *admission.Gate, observer *observe.Observer, ready *readiness,
) http.Handler {
	mux := http.NewServeMux()
	limits := c.requestLimits(c.QueryTimeout)
	info, _ := debug.ReadBuildInfo()
	answers := graph.HandlerSharing(s, cache, limits, plans, func(o *transport.Options) {
		o.Gate, o.Observe, o.EditorTimeout = gate, observer.Extension(), c.HTTP.WriteTimeout
		o.Origins, o.Documents, o.MostKept = c.Origins.List(), documents, c.Memory.forDocuments()
		o.State = graph.State(cacheVersion(info), limits, cache)
	})
	readers := func(next http.Handler) http.Handler {
		return auth.Middleware(authenticator, auth.Required(model.RoleReader, next))
	}
	shared := http.NewServeMux() // with the pages of other origins that may use the server
	shared.Handle("/graphql", auth.Middleware(authenticator, edge.Compress(answers)))
	shared.Handle("GET /export", readers(gate.Bound(admission.Export, edge.Compress(export.Handler(s, limits, c.Exports.mayHaveAll)))))
	shared.Handle("POST /import", auth.Middleware(authenticator, auth.Required(model.RoleEditor, gate.Bound(admission.Export,
		imports{s, int64(c.HTTP.MaxDocument), c.HTTP.WriteTimeout}))))
	shared.Handle("GET /schema.graphql", readers(edge.NewFile("text/plain; charset=utf-8", []byte(graph.SDL()))))
	for _, path := range []string{"/graphql", "/export", "/import", "/schema.graphql"} {
		mux.Handle(path, c.Origins.Share(c.Origins.Guard(shared)))
	}
	mux.Handle("/", web.Handler(examples.All()))
	handleProbes(mux, ready)
	return observed(c, observer, mux)
}

// observed counts and logs requests, and guards and marks what all paths share.
func observed(c *config, observer *observe.Observer, next http.Handler) http.Handler {
	return observer.Handler(c.HTTP.Hosts.Secure(c.HTTP.Hosts.Guard(next)))
}
