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
	"github.com/sidelines/sidelines/edge"
	"github.com/sidelines/sidelines/export"
)

// config has every setting. readConfig checks them.
type config struct {
	Addr         string
	Data         string
	DataSet      data.Set
	QueryTimeout time.Duration
	WarmUp       time.Duration
	CacheSize    int
	Origins      *edge.Origins
	Documents    documentsConfig
	Auth         authConfig
	Neo4j        struct {
		URI, Username, Password, Database string
		Wait                              time.Duration
	}
}

// documentsConfig says which documents the server trusts.
type documentsConfig struct {
	Paths       []string // folders and files
	OnlyTrusted bool
}

// authConfig says who may do what.
type authConfig struct {
	Tokens                          string // file
	Reading                         string // open or token
	JWKSURL, JWTKey                 string // keys of JSON Web Tokens: the address of a key set, or a file with a shared key
	JWTIssuer, JWTAudience, JWTRole string
}

func (a authConfig) hasJWT() bool { return a.JWKSURL != "" || a.JWTKey != "" }

// run runs the command that args name, or the server if they name none.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) error {
	command := &cli.Command{
		Name:    "sidelines",
		Usage:   "a knowledge graph of diplomacy, served over GraphQL from Neo4j",
		Version: versionText(),
		Description: `Without a command, sidelines serves the API and the playground until you press Ctrl-C.
Without NEO4J_URI, it starts its own Neo4j with its data in the data folder, which needs a JDK 17+ and Maven.
Each option can also be set by the environment variable shown beside it. An option overrides its variable.`,
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
			Usage:     "add the records of files to the graph: graph documents in JSON or JSON Lines, or CSV with a mapping",
			ArgsUsage: "FILE... (- reads standard input)",
			Description: `Import creates the records that are not in the graph and updates those that are. Importing the same file
again changes nothing, so an interrupted import can simply be run again.
A file with one graph document is imported as a whole or not at all. A file with several documents, one after
another as in JSON Lines, and a table are imported in batches: import lists the records that it refuses with their
lines, imports all others, and exits with status 1. Any file may be compressed with gzip.
Import refuses rows of a table that share an id, or that would change a record in the graph, unless the mapping
says "match": "merge", to combine them into one record, or "match": "new", to give each a new id.`,
			Flags: []cli.Flag{
				&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change, without changing it"},
				&cli.StringFlag{Name: "mapping", Usage: "`FILE` that maps the columns of a CSV file to the fields of records, see docs/import.md"},
				&cli.StringFlag{Name: "unresolved", Value: "unresolved.csv", Usage: "`FILE` to write refused rows to; correct and import them"},
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
					files: command.Args().Slice(), mapping: command.String("mapping"), unresolved: command.String("unresolved"),
					dryRun: command.Bool("dry-run"),
				}, in, out, errOut)
			},
		}, {
			Name:  "names",
			Usage: "add names in many languages to leaders and others, from a file of labels of Wikidata items",
			Description: `The file is CSV with a heading and the columns item, lang and label, and perhaps alias; other columns do not matter:
  item,lang,label,alias
  Q15031,ar,شي جين بينغ,
Names adds the label and the alias to everything that has the Wikidata item, after the names that it has. What
is displayed in a language stays, and adding the same file again changes nothing. It lists the rows that it refuses,
takes all others, and exits with status 1. The file may be compressed with gzip.`,
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "from", Usage: "`FILE` of labels (- reads standard input)"},
				&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change, without changing it"},
			},
			Action: func(ctx context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("names takes no %q: name the file with --from", command.Args().First())
				}
				if command.String("from") == "" {
					return fmt.Errorf("names needs --from FILE; see names --help")
				}
				c, err := readConfig(command.Root(), errOut)
				if err != nil {
					return err
				}
				return addNames(ctx, c, namesConfig{from: command.String("from"), dryRun: command.Bool("dry-run")}, in, out, errOut)
			},
		}, {
			Name:        "export",
			Usage:       "write the graph, or some entities and the entities that they name, to a file",
			Description: exportHelp(),
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "format", Value: "document", Usage: export.Names()},
				&cli.StringFlag{Name: "output", Usage: "`FILE` to write, created when the export is complete; by default standard output"},
				&cli.StringSliceFlag{Name: "ids",
					Usage: "`ID` of an entity to export; for several, repeat the option or separate ids by commas; by default all"},
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
				e := exportConfig{format: format, output: command.String("output"), ids: command.StringSlice("ids")}
				return exportGraph(ctx, c, e, out, errOut)
			},
		}, {
			Name:  "upgrade",
			Usage: "update the bundled data of a graph that an earlier version made, as the server does whenever it starts",
			Description: `Upgrade adds new records, and updates fields that still have the values of an earlier version. It keeps what
users changed, retracted, merged or deleted. It removes records that the bundled data no longer has, unless users
changed them or other records name them. It lists every record that differs from this version, with the
reason, and every id that it removes or merges. First, even with --dry-run, it migrates the database to the
format of this version, which earlier versions may be unable to read.`,
			Flags: []cli.Flag{&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change, without changing it"}},
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
	text := "Exports of the same graph are identical, byte for byte. Formats:"
	for _, f := range export.Formats {
		text += fmt.Sprintf("\n  %-9s %s", f.Name, f.Usage)
	}
	return text
}

func flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "addr", Value: "127.0.0.1:8080", Sources: cli.EnvVars("SIDELINES_ADDR"),
			Usage: "`HOST:PORT` to listen on; port 0 picks a free port"},
		&cli.StringFlag{Name: "data", Value: ".sidelines", Sources: cli.EnvVars("SIDELINES_DATA"),
			Usage: "`FOLDER` for the data of the local Neo4j"},
		&cli.StringFlag{Name: "data-set", Value: "default", Sources: cli.EnvVars("SIDELINES_DATA_SET"),
			Usage: "bundled data `SET` to load at the first start: none, report or default"},
		&cli.DurationFlag{Name: "query-timeout", Value: 10 * time.Second, Sources: cli.EnvVars("SIDELINES_QUERY_TIMEOUT"),
			Usage: "time limit of a request, 100ms to 5m"},
		&cli.DurationFlag{Name: "warm-up", Value: 5 * time.Second, Sources: cli.EnvVars("SIDELINES_WARM_UP"),
			Usage: "time before the server is ready in which it asks its examples, so that Neo4j plans them; 0 for none, at most 1m"},
		&cli.IntFlag{Name: "cache-size", Value: 20_000, Sources: cli.EnvVars("SIDELINES_CACHE_SIZE"),
			Usage: "number of entities, pages and counts to keep in memory while the graph does not change; 0 for none"},
		&cli.StringSliceFlag{Name: "allow-origin", Sources: cli.EnvVars("SIDELINES_ALLOW_ORIGIN"),
			Usage: "`ORIGIN` of pages that may use the API, such as https://app.example.org; for several, repeat the option or separate " +
				"origins by commas; by default only the server's own"},
		&cli.StringSliceFlag{Name: "documents", Sources: cli.EnvVars("SIDELINES_DOCUMENTS"),
			Usage: "`PATH` of trusted documents, which requests name by documentId: a folder of .graphql files, one such file, or a JSON " +
				"manifest of Apollo, relay-compiler or graphql-codegen; for several, repeat the option or separate paths by commas"},
		&cli.BoolFlag{Name: "only-trusted-documents", Sources: cli.EnvVars("SIDELINES_ONLY_TRUSTED_DOCUMENTS"),
			Usage: "refuse every document that is neither trusted nor sent by the playground for its examples"},
		&cli.StringFlag{Name: "tokens", Sources: cli.EnvVars("SIDELINES_TOKENS"),
			Usage: "`FILE` of tokens, with a role (reader, editor or admin), a subject and a token on each line; " +
				"without it and without JWT options, the server makes and prints an editor's token at each start"},
		&cli.StringFlag{Name: "reading", Value: "open", Sources: cli.EnvVars("SIDELINES_READING"),
			Usage: "open, or token if reading needs a token too"},
		&cli.StringFlag{Name: "jwt-jwks-url", Sources: cli.EnvVars("SIDELINES_JWT_JWKS_URL"),
			Usage: "`URL` of the key set that verifies JSON Web Tokens"},
		&cli.StringFlag{Name: "jwt-key", Sources: cli.EnvVars("SIDELINES_JWT_KEY"),
			Usage: "`FILE` with a shared key that verifies JSON Web Tokens instead, at least 32 bytes"},
		&cli.StringFlag{Name: "jwt-issuer", Sources: cli.EnvVars("SIDELINES_JWT_ISSUER"),
			Usage: "`ISSUER` that the claim iss of JSON Web Tokens must have"},
		&cli.StringFlag{Name: "jwt-audience", Sources: cli.EnvVars("SIDELINES_JWT_AUDIENCE"),
			Usage: "`AUDIENCE` that the claim aud of JSON Web Tokens must have"},
		&cli.StringFlag{Name: "jwt-role-claim", Value: "role", Sources: cli.EnvVars("SIDELINES_JWT_ROLE_CLAIM"),
			Usage: "`CLAIM` of JSON Web Tokens that has the role, or a list of roles"},
		&cli.StringFlag{Name: "log-level", Value: "info", Sources: cli.EnvVars("SIDELINES_LOG_LEVEL"),
			Usage: "debug, info, warn or error; debug logs every Cypher query"},
		&cli.StringFlag{Name: "log-format", Value: "text", Sources: cli.EnvVars("SIDELINES_LOG_FORMAT"), Usage: "text or json"},
		&cli.StringFlag{Name: "neo4j-uri", Sources: cli.EnvVars("NEO4J_URI"),
			Usage: "`URI` of your own Neo4j 5.26 or later, with scheme bolt, neo4j, or either with +s or +ssc; if empty, a local one is started"},
		&cli.StringFlag{Name: "neo4j-username", Value: "neo4j", Sources: cli.EnvVars("NEO4J_USERNAME"), Usage: "user of your own Neo4j"},
		&cli.StringFlag{Name: "neo4j-password", Sources: cli.EnvVars("NEO4J_PASSWORD"),
			Usage: "password of your own Neo4j; set NEO4J_PASSWORD rather than this option, which shows in the list of processes"},
		&cli.StringFlag{Name: "neo4j-database", Sources: cli.EnvVars("NEO4J_DATABASE"),
			Usage: "database of your own Neo4j; if empty, its default one"},
		&cli.DurationFlag{Name: "neo4j-wait", Value: time.Minute, Sources: cli.EnvVars("SIDELINES_NEO4J_WAIT"),
			Usage: "how long to wait for Neo4j at the start"},
	}
}

// readConfig reads and checks all settings, and sets up the log.
func readConfig(command *cli.Command, logTo io.Writer) (config, error) {
	c := config{
		Addr: command.String("addr"), Data: command.String("data"), DataSet: data.Set(command.String("data-set")),
		QueryTimeout: command.Duration("query-timeout"), WarmUp: command.Duration("warm-up"), CacheSize: command.Int("cache-size"),
		Documents: documentsConfig{Paths: command.StringSlice("documents"), OnlyTrusted: command.Bool("only-trusted-documents")},
		Auth: authConfig{
			Tokens: command.String("tokens"), Reading: command.String("reading"),
			JWKSURL: command.String("jwt-jwks-url"), JWTKey: command.String("jwt-key"),
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
	if c.WarmUp < 0 || c.WarmUp > time.Minute {
		return c, fmt.Errorf("--warm-up: %s is not between 0 and 1m", c.WarmUp)
	}
	var err error
	if c.Origins, err = edge.ParseOrigins(command.StringSlice("allow-origin")); err != nil {
		return c, fmt.Errorf("--allow-origin: %w", err)
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
