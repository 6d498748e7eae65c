package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
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
		Description: `Health asks for /readyz at --addr, or for the URL, which a server with TLS or another path needs. It is for checks of
containers that have no curl.`,
		Action: func(ctx context.Context, command *cli.Command) error {
			if command.Args().Len() > 1 {
				return fmt.Errorf("health takes one URL; see health --help")
			}
			if err := c.complete(errOut); err != nil {
				return err
			}
			url := command.Args().First()
			if url == "" {
				url = readyURL(c.Addr)
			}
			return askHealth(ctx, url, out)
		},
	}}
}

// healthTimeout is how long the command health waits for an answer.
const healthTimeout = 5 * time.Second

// readyURL is where a server that listens on addr says whether it is ready, asked from the same machine.
func readyURL(addr string) string {
	host, port, _ := net.SplitHostPort(addr) // checked before
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port) + "/readyz"
}

func askHealth(ctx context.Context, url string, out io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
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
