package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"sync/atomic"

	"github.com/sidelines/sidelines/goroutine"
)

// certificate is that of the server. A new one in its files takes its place.
type certificate struct {
	certFile, keyFile string
	current           atomic.Pointer[tls.Certificate]
}

// newTLS returns the configuration of TLS for the certificate in the files of the options, or nil without them. It reads the files
// again when they change, until the context ends.
func newTLS(ctx context.Context, h *httpConfig) (*tls.Config, error) {
	if h.Cert == "" {
		return nil, nil
	}
	c := &certificate{certFile: h.Cert, keyFile: h.Key}
	files := newWatcher(c.certFile, c.keyFile)
	if err := c.read(ctx); err != nil {
		return nil, fmt.Errorf("--tls-cert, --tls-key: %w", err)
	}
	goroutine.Background(ctx, func(ctx context.Context) {
		files.follow(ctx, func() {
			if err := c.read(ctx); err != nil {
				slog.ErrorContext(ctx, "the files of the certificate are wrong: the certificate from before they changed stays", "error", err)
			}
		})
	})
	return &tls.Config{
		MinVersion:     tls.VersionTLS12,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return c.current.Load(), nil },
	}, nil
}

func (c *certificate) read(ctx context.Context) error {
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		return err
	}
	c.current.Store(&pair)
	slog.InfoContext(ctx, "the certificate was read", "file", c.certFile, "subject", pair.Leaf.Subject.String(), "names", pair.Leaf.DNSNames,
		"ends", pair.Leaf.NotAfter)
	return nil
}
