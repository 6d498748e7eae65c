package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net"
	"net/http"
	"time"

	"github.com/dustin/go-humanize"
	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/edge"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/transport"
)

const (
	headerTimeout = 5 * time.Second
	bodyTimeout   = 10 * time.Second // of a reader's request, with its header; the transport gives editors more time
	slack         = 10 * time.Second // to send a response
	idleTimeout   = time.Minute
)

// httpConfig says for which hosts the server answers, how, and how large and how slow requests may be.
type httpConfig struct {
	Hosts                *edge.Hosts
	Cert, Key            string // files
	MaxBody, MaxDocument int    // bytes
	WriteTimeout         time.Duration
	ShutdownTimeout      time.Duration
}

// options returns the options. addr is the address at which the server listens, once the flags are parsed.
func (h *httpConfig) options(addr *string) options {
	var hosts []string
	var body, document string
	return options{
		flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "host", Sources: cli.EnvVars("SIDELINES_HOST"), Destination: &hosts,
				Usage: "`NAME` by which clients may address the server, such as graph.example.org or *.example.org; for several, repeat the " +
					"option or separate names by commas; localhost, IP addresses and the host of --addr are always allowed"},
			&cli.StringFlag{Name: "tls-cert", Sources: cli.EnvVars("SIDELINES_TLS_CERT"), Destination: &h.Cert,
				Usage: "`FILE` with the certificate for HTTPS and those of its issuers, in PEM; by default the server speaks plain HTTP"},
			&cli.StringFlag{Name: "tls-key", Sources: cli.EnvVars("SIDELINES_TLS_KEY"), Destination: &h.Key,
				Usage: "`FILE` with the private key of --tls-cert, in PEM"},
			&cli.StringFlag{Name: "max-body", Value: "100kB", Sources: cli.EnvVars("SIDELINES_MAX_BODY"), Destination: &body,
				Usage: "largest `SIZE` of a request, 10kB to 1MB"},
			&cli.StringFlag{Name: "max-document", Value: "10MB", Sources: cli.EnvVars("SIDELINES_MAX_DOCUMENT"), Destination: &document,
				Usage: "largest `SIZE` of a request from an editor, at least --max-body and at most 100MB"},
			&cli.DurationFlag{Name: "write-timeout", Value: time.Minute, Sources: cli.EnvVars("SIDELINES_WRITE_TIMEOUT"),
				Destination: &h.WriteTimeout, Usage: "time limit of a write to the graph, 1s to 30m"},
			&cli.DurationFlag{Name: "shutdown-timeout", Value: 10 * time.Second, Sources: cli.EnvVars("SIDELINES_SHUTDOWN_TIMEOUT"),
				Destination: &h.ShutdownTimeout, Usage: "how long the server answers open requests after the signal to stop, 1s to 10m"},
		},
		check: func() (err error) {
			if h.Hosts, err = edge.ParseHosts(*addr, hosts); err != nil {
				return fmt.Errorf("--host: %w", err)
			}
			if (h.Cert == "") != (h.Key == "") {
				return errors.New("--tls-cert and --tls-key go together: name the files of both")
			}
			if h.MaxBody, err = sizeBetween("max-body", body, 10_000, 1_000_000, "10kB and 1MB"); err != nil {
				return err
			}
			const most = 100_000_000
			if h.MaxDocument, err = sizeBetween("max-document", document, h.MaxBody, most, "--max-body and 100MB"); err != nil {
				return err
			}
			if err = between("write-timeout", h.WriteTimeout, time.Second, 30*time.Minute, "1s and 30m"); err != nil {
				return err
			}
			return between("shutdown-timeout", h.ShutdownTimeout, time.Second, 10*time.Minute, "1s and 10m")
		},
	}
}

// sizeBetween reads the size of an option, such as 100kB or 10MiB, in bytes.
func sizeBetween(option, text string, least, most int, words string) (int, error) {
	size, err := sizeOf(option, text, "100kB or 10MB")
	if err != nil {
		return 0, err
	}
	if size >= least && size <= most {
		return size, nil
	}
	return 0, fmt.Errorf("--%s: %s is not between %s", option, text, words)
}

// sizeOf reads the size of an option, in bytes. One that is too large for an int is the largest.
func sizeOf(option, text, examples string) (int, error) {
	bytes, err := humanize.ParseBytes(text)
	if err != nil {
		return 0, fmt.Errorf("--%s: %q is not a size, such as %s", option, text, examples)
	}
	return int(min(bytes, math.MaxInt)), nil //nolint:gosec // not more than that
}

// requestLimits returns the limits of requests with a time limit.
func (c *config) requestLimits(timeout time.Duration) model.Limits {
	limits := graph.DefaultLimits(timeout)
	limits.MaxBodyBytes, limits.MaxDocumentBytes = c.HTTP.MaxBody, c.HTTP.MaxDocument
	return limits
}

// newServer returns a server with the time limits of its connections.
func (c *config) newServer(handler http.Handler) *http.Server {
	reading := max(bodyTimeout, transport.BodyTime(int64(c.HTTP.MaxDocument)))
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       bodyTimeout,
		WriteTimeout:      reading + c.QueryTimeout + c.HTTP.WriteTimeout + slack,
		IdleTimeout:       idleTimeout,
		ErrorLog:          slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn),
	}
}

// listen answers requests until the server is shut down, over TLS if it has a configuration.
func (c *config) listen(server *http.Server, listener net.Listener, secure *tls.Config) error {
	if secure == nil {
		return server.Serve(listener)
	}
	server.TLSConfig = secure
	return server.ServeTLS(listener, "", "")
}

// address returns the scheme and the host of the addresses of the server.
func (h *httpConfig) address(listener net.Listener) string {
	return h.scheme() + "://" + listener.Addr().String()
}

func (h *httpConfig) scheme() string {
	if h.Cert != "" {
		return "https"
	}
	return "http"
}
