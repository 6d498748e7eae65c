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
	"github.com/sidelines/sidelines/export"
)

// config is everything that can be set, checked.
type config struct {
	Addr         string
	Data         string
	DataSet      data.Set
	QueryTimeout time.Duration
	CacheSize    int
	Auth         authConfig
	Neo4j        struct {
		URI, Username, Password, Database string
		Wait                              time.Duration
	}
}

// authConfig says who may do what.
type authConfig struct {
	Tokens                          string // file
	Reading                         string // open or token
	JWKSURL, JWTKey                 string // where keys of JSON Web Tokens are: an address, or a file with a shared one
	JWTIssuer, JWTAudience, JWTRole string
}

func (a authConfig) hasJWT() bool { return a.JWKSURL != "" || a.JWTKey != "" }

// run reads the command line and does what it says.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) error {
	command := &cli.Command{
		Name:    "sidelines",
		Usage:   "a knowledge graph of diplomacy, served over GraphQL from Neo4j",
		Version: versionText(),
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
			Usage:     "lay files over the graph: graph documents in JSON or JSON Lines, or CSV with a mapping; twice is once",
			ArgsUsage: "FILE... (- is standard input)",
			Description: `A file of one graph document is taken as a whole or not at all. Of a file of many, one after
another as in JSON Lines, and of a table every record that can be taken is, in batches; the others are
told with their line, and the exit status is 1. Any file may be compressed with gzip. An import that was
interrupted goes on when it is started again: what is there already is unchanged.
Rows of a table that would change a record that is there, or share an id, are refused unless the mapping
says "match": "merge", which lays them over each other, or "new", which gives each an id of its own.`,
			Flags: []cli.Flag{
				&cli.BoolFlag{Name: "dry-run", Usage: "only say what would be done"},
				&cli.StringFlag{Name: "mapping", Usage: "`FILE` that says how the rows of CSV become records, see docs/import.md"},
				&cli.StringFlag{Name: "unresolved", Value: "unresolved.csv", Usage: "`FILE` for the rows that were not taken, to be corrected and imported"},
			},
			Action: func(ctx context.Context, command *cli.Command) error {
				if !command.Args().Present() {
					return fmt.Errorf("import needs at least one FILE; see import --help")
				}
				c, err := readConfig(command.Root(), errOut)
				if err != nil {
					return err
				}
				return importFiles(ctx, c, importConfig{
					files: command.Args().Slice(), mapping: command.String("mapping"), unresolved: command.String("unresolved"), dryRun: command.Bool("dry-run"),
				}, in, out, errOut)
			},
		}, {
			Name:        "export",
			Usage:       "write the graph, or some entities with all that they name, to a file",
			Description: exportHelp(),
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "format", Value: "document", Usage: export.Names()},
				&cli.StringFlag{Name: "output", Usage: "`FILE` to write, which appears when it is whole; standard output where it is not given"},
				&cli.StringSliceFlag{Name: "ids", Usage: "`ID` of an entity, again or after a comma for several; everything where none is given"},
			},
			Action: func(ctx context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("export takes no %q: name a file with --output", command.Args().First())
				}
				format, err := export.FormatNamed(command.String("format"))
				if err != nil {
					return fmt.Errorf("--format: %w", err)
				}
				c, err := readConfig(command.Root(), errOut)
				if err != nil {
					return err
				}
				return exportGraph(ctx, c, exportConfig{format: format, output: command.String("output"), ids: command.StringSlice("ids")}, out, errOut)
			},
		}, {
			Name:  "upgrade",
			Usage: "bring the bundled data of this version to a graph that an earlier one made, as every start does by itself",
			Description: `New records come in, and fields that still have the value which an earlier version brought change.
What somebody changed, retracted, merged or deleted stays so. What the bundled data no longer has is
removed, unless somebody changed it or names it. Every record that is not as this version has it is
listed with the reason, every id that is removed or merged, too. Before that, also with --dry-run, the
database is brought to the form of this version, which earlier versions may not read.`,
			Flags: []cli.Flag{&cli.BoolFlag{Name: "dry-run", Usage: "only say what would be done"}},
			Action: func(ctx context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("upgrade takes no %q", command.Args().First())
				}
				c, err := readConfig(command.Root(), errOut)
				if err != nil {
					return err
				}
				return upgradeGraph(ctx, c, command.Bool("dry-run"), out, errOut)
			},
		}},
		OnUsageError:   func(_ context.Context, _ *cli.Command, err error, _ bool) error { return err },
		ExitErrHandler: func(context.Context, *cli.Command, error) {}, // main prints the error, once
	}
	return command.Run(ctx, args)
}

func exportHelp() string {
	text := "The same graph gives the same bytes. Formats:"
	for _, f := range export.Formats {
		text += fmt.Sprintf("\n  %-9s %s", f.Name, f.Usage)
	}
	return text
}

func flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "addr", Value: "127.0.0.1:8080", Sources: cli.EnvVars("SIDELINES_ADDR"), Usage: "`HOST:PORT` to listen on; port 0 takes a free one"},
		&cli.StringFlag{Name: "data", Value: ".sidelines", Sources: cli.EnvVars("SIDELINES_DATA"), Usage: "`FOLDER` of the local Neo4j's data"},
		&cli.StringFlag{Name: "data-set", Value: "default", Sources: cli.EnvVars("SIDELINES_DATA_SET"), Usage: "bundled `SET` to load at first start: none, report or default"},
		&cli.DurationFlag{Name: "query-timeout", Value: 10 * time.Second, Sources: cli.EnvVars("SIDELINES_QUERY_TIMEOUT"), Usage: "longest time for one request, 100ms to 5m"},
		&cli.IntFlag{Name: "cache-size", Value: 20_000, Sources: cli.EnvVars("SIDELINES_CACHE_SIZE"), Usage: "entities, pages and counts kept in memory while the graph does not change; 0 keeps none"},
		&cli.StringFlag{Name: "tokens", Sources: cli.EnvVars("SIDELINES_TOKENS"), Usage: "`FILE` of who may do what: lines of role (reader, editor, admin), subject and token; without it and without JWT an editor's token is made at each start and told"},
		&cli.StringFlag{Name: "reading", Value: "open", Sources: cli.EnvVars("SIDELINES_READING"), Usage: "open, or token where reading takes one too"},
		&cli.StringFlag{Name: "jwt-jwks-url", Sources: cli.EnvVars("SIDELINES_JWT_JWKS_URL"), Usage: "`URL` of the key set by which JSON Web Tokens are signed"},
		&cli.StringFlag{Name: "jwt-key", Sources: cli.EnvVars("SIDELINES_JWT_KEY"), Usage: "`FILE` with the shared key by which they are signed instead, at least 32 bytes"},
		&cli.StringFlag{Name: "jwt-issuer", Sources: cli.EnvVars("SIDELINES_JWT_ISSUER"), Usage: "claim `iss` that they must have"},
		&cli.StringFlag{Name: "jwt-audience", Sources: cli.EnvVars("SIDELINES_JWT_AUDIENCE"), Usage: "value that their claim `aud` must have"},
		&cli.StringFlag{Name: "jwt-role-claim", Value: "role", Sources: cli.EnvVars("SIDELINES_JWT_ROLE_CLAIM"), Usage: "claim with the role, or a list of roles"},
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
		QueryTimeout: command.Duration("query-timeout"), CacheSize: command.Int("cache-size"),
		Auth: authConfig{
			Tokens: command.String("tokens"), Reading: command.String("reading"), JWKSURL: command.String("jwt-jwks-url"), JWTKey: command.String("jwt-key"),
			JWTIssuer: command.String("jwt-issuer"), JWTAudience: command.String("jwt-audience"), JWTRole: command.String("jwt-role-claim"),
		},
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
	if c.Auth.Reading != "open" && c.Auth.Reading != "token" {
		return c, fmt.Errorf("--reading: %q is not open or token", c.Auth.Reading)
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
