package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/pem"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/localneo4j"
)

// containerCommands are the commands that a container image needs: one when it is built, one when it runs.
func containerCommands(c *config, out, errOut io.Writer) []*cli.Command {
	return []*cli.Command{{
		Name:  "fetch-neo4j",
		Usage: "fetch the local Neo4j now, so that later starts need neither Maven, nor a compiler, nor a network",
		Description: `Fetch-neo4j puts the program files into the folder of --neo4j-cache. It needs a JDK 17+ and Maven. Later starts of the same
version with that folder need only a Java 17+ to run. It does nothing if they are there already.`,
		Action: func(ctx context.Context, command *cli.Command) error {
			if command.Args().Present() {
				return fmt.Errorf("fetch-neo4j takes no %q", command.Args().First())
			}
			if err := c.complete(errOut); err != nil {
				return err
			}
			return localneo4j.Install(ctx, localneo4j.Options{
				CacheDir: c.Neo4j.Cache, Progress: func(step string) { fmt.Fprintln(errOut, step, "...") },
			})
		},
	}, {
		Name:      "health",
		Usage:     "ask a running server whether it is ready, and exit with status 1 if it is not",
		ArgsUsage: "[URL]",
		Description: `Health asks for /readyz at --addr, over TLS if --tls-cert is there, or for the URL. Without a URL, the certificate
that the server shows has to be that of the file. It is for checks of containers that have no curl.`,
		Action: func(ctx context.Context, command *cli.Command) error {
			if command.Args().Len() > 1 {
				return fmt.Errorf("health takes one URL; see health --help")
			}
			if err := c.complete(errOut); err != nil {
				return err
			}
			if url := command.Args().First(); url != "" {
				return askHealth(ctx, http.DefaultClient, url, out)
			}
			client, err := c.HTTP.ownClient()
			if err != nil {
				return err
			}
			return askHealth(ctx, client, c.HTTP.scheme()+"://"+readyAddress(c.Addr)+"/readyz", out)
		},
	}}
}

// healthTimeout is how long the command health waits for an answer.
const healthTimeout = 5 * time.Second

// readyAddress is where a server that listens on addr is, asked from the same machine.
func readyAddress(addr string) string {
	host, port, _ := net.SplitHostPort(addr) // checked before
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}

// ownClient returns a client for this server, which accepts no certificate but that of the server's file: its names need not be that
// of the address, and nobody else need have signed it.
func (h *httpConfig) ownClient() (*http.Client, error) {
	if h.Cert == "" {
		return http.DefaultClient, nil
	}
	text, err := os.ReadFile(h.Cert)
	if err != nil {
		return nil, fmt.Errorf("--tls-cert: %w", err)
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, fmt.Errorf("--tls-cert: %s has no certificate", h.Cert)
	}
	verify := func(state tls.ConnectionState) error {
		if !bytes.Equal(state.PeerCertificates[0].Raw, block.Bytes) {
			return fmt.Errorf("the server has another certificate than %s", h.Cert)
		}
		return nil
	}
	config := &tls.Config{InsecureSkipVerify: true, VerifyConnection: verify} //nolint:gosec // it compares the whole certificate
	return &http.Client{Transport: &http.Transport{TLSClientConfig: config}}, nil
}

func askHealth(ctx context.Context, client *http.Client, url string, out io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close() //nolint:errcheck // only read
	body, err := io.ReadAll(io.LimitReader(response.Body, 1<<10))
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s: %s", url, response.Status, strings.TrimSpace(string(body)))
	}
	fmt.Fprint(out, string(body))
	return nil
}
