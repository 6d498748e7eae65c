package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"slices"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/data"
)

// config is everything that can be set, checked.
type config struct {
	Addr         string
	Data         string
	DataSet      data.Set
	QueryTimeout time.Duration
	CacheSize    int
	Tokens       string // file; empty makes a token for the run
	Neo4j        struct {
		URI, Username, Password, Database string
		Wait                              time.Duration
	}
}

// run reads the command line and does what it says.
func run(ctx context.Context, args []string, out, errOut io.Writer) error {
	command := &cli.Command{
		Name:  "sidelines",
		Usage: "a knowledge graph of diplomacy, served over GraphQL from Neo4j",
		Description: `Without a command, serves the API and the playground until Ctrl-C.
Without NEO4J_URI, starts a Neo4j of its own in the data folder; that takes a JDK 17+ and Maven.
Every option can be set by the environment variable beside it; the option wins.`,
		Writer: out, ErrWriter: errOut,
		Flags: flags(),
		Action: func(ctx context.Context, command *cli.Command) error {
			if command.Args().Present() {
				return fmt.Errorf("there is no command %q; see --help", command.Args().First())
			}
			c, err := readConfig(command, errOut)
			if err != nil {
				return err
			}
			return serve(ctx, c, out, errOut)
		},
		Commands: []*cli.Command{{
			Name:      "import",
			Usage:     "lay graph documents (JSON) over the graph: each file all or nothing, twice is once",
			ArgsUsage: "FILE...",
			Action: func(ctx context.Context, command *cli.Command) error {
				if !command.Args().Present() {
					return fmt.Errorf("import needs at least one FILE; see import --help")
				}
				c, err := readConfig(command.Root(), errOut)
				if err != nil {
					return err
				}
				return importFiles(ctx, c, command.Args().Slice(), out, errOut)
			},
		}},
		OnUsageError:   func(_ context.Context, _ *cli.Command, err error, _ bool) error { return err },
		ExitErrHandler: func(context.Context, *cli.Command, error) {}, // main prints the error, once
	}
	return command.Run(ctx, args)
}

func flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "addr", Value: "127.0.0.1:8080", Sources: cli.EnvVars("SIDELINES_ADDR"), Usage: "`HOST:PORT` to listen on; port 0 takes a free one"},
		&cli.StringFlag{Name: "data", Value: ".sidelines", Sources: cli.EnvVars("SIDELINES_DATA"), Usage: "`FOLDER` of the local Neo4j's data"},
		&cli.StringFlag{Name: "data-set", Value: "default", Sources: cli.EnvVars("SIDELINES_DATA_SET"), Usage: "bundled `SET` to load at first start: none, report or default"},
		&cli.DurationFlag{Name: "query-timeout", Value: 10 * time.Second, Sources: cli.EnvVars("SIDELINES_QUERY_TIMEOUT"), Usage: "longest time for one request, 100ms to 5m"},
		&cli.IntFlag{Name: "cache-size", Value: 20_000, Sources: cli.EnvVars("SIDELINES_CACHE_SIZE"), Usage: "entities, pages and counts kept in memory while the graph does not change; 0 keeps none"},
		&cli.StringFlag{Name: "tokens", Sources: cli.EnvVars("SIDELINES_TOKENS"), Usage: "`FILE` of who may write: lines of role, subject and token; without it a token is made at each start and told"},
		&cli.StringFlag{Name: "log-level", Value: "info", Sources: cli.EnvVars("SIDELINES_LOG_LEVEL"), Usage: "debug, info, warn or error; debug tells every Cypher query"},
		&cli.StringFlag{Name: "log-format", Value: "text", Sources: cli.EnvVars("SIDELINES_LOG_FORMAT"), Usage: "text or json"},
		&cli.StringFlag{Name: "neo4j-uri", Sources: cli.EnvVars("NEO4J_URI"), Usage: "`URI` of your own Neo4j 5.26 or later: bolt://, neo4j:// and their +s and +ssc forms; empty starts a local one"},
		&cli.StringFlag{Name: "neo4j-username", Value: "neo4j", Sources: cli.EnvVars("NEO4J_USERNAME"), Usage: "user of your own Neo4j"},
		&cli.StringFlag{Name: "neo4j-password", Sources: cli.EnvVars("NEO4J_PASSWORD"), Usage: "password of your own Neo4j; better set as NEO4J_PASSWORD, because options show in the process list"},
		&cli.StringFlag{Name: "neo4j-database", Sources: cli.EnvVars("NEO4J_DATABASE"), Usage: "database of your own Neo4j; empty is its default one"},
		&cli.DurationFlag{Name: "neo4j-wait", Value: time.Minute, Sources: cli.EnvVars("SIDELINES_NEO4J_WAIT"), Usage: "how long to wait at the start until Neo4j answers"},
	}
}

// readConfig checks everything before anything starts, and sets up the log.
func readConfig(command *cli.Command, logTo io.Writer) (config, error) {
	c := config{
		Addr: command.String("addr"), Data: command.String("data"), DataSet: data.Set(command.String("data-set")),
		QueryTimeout: command.Duration("query-timeout"), CacheSize: command.Int("cache-size"), Tokens: command.String("tokens"),
	}
	c.Neo4j.URI, c.Neo4j.Username = command.String("neo4j-uri"), command.String("neo4j-username")
	c.Neo4j.Password, c.Neo4j.Database = command.String("neo4j-password"), command.String("neo4j-database")
	c.Neo4j.Wait = command.Duration("neo4j-wait")

	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		return c, fmt.Errorf("--addr: %q is not HOST:PORT, such as 127.0.0.1:8080", c.Addr)
	}
	if c.Data == "" {
		return c, fmt.Errorf("--data is empty: name a folder, such as .sidelines")
	}
	if _, err := data.Documents(c.DataSet); err != nil {
		return c, fmt.Errorf("--data-set: %w", err)
	}
	if c.QueryTimeout < 100*time.Millisecond || c.QueryTimeout > 5*time.Minute {
		return c, fmt.Errorf("--query-timeout: %s is not between 100ms and 5m", c.QueryTimeout)
	}
	if c.CacheSize < 0 {
		return c, fmt.Errorf("--cache-size: %d is negative", c.CacheSize)
	}
	schemes := []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}
	if u, err := url.Parse(c.Neo4j.URI); c.Neo4j.URI != "" && (err != nil || !slices.Contains(schemes, u.Scheme) || u.Host == "") {
		return c, fmt.Errorf("--neo4j-uri: %q is not an address such as neo4j://host:7687 or bolt://host:7687", c.Neo4j.URI)
	}
	return c, setUpLog(command.String("log-level"), command.String("log-format"), logTo)
}

func setUpLog(level, format string, to io.Writer) error {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return fmt.Errorf("--log-level: %q is not debug, info, warn or error", level)
	}
	options := &slog.HandlerOptions{Level: l}
	switch format {
	case "text":
		slog.SetDefault(slog.New(withRequestID{slog.NewTextHandler(to, options)}))
	case "json":
		slog.SetDefault(slog.New(withRequestID{slog.NewJSONHandler(to, options)}))
	default:
		return fmt.Errorf("--log-format: %q is not text or json", format)
	}
	return nil
}
