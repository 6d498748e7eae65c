package main

import (
	"fmt"
	"io"
	"net"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/edge"
)

// config has every setting. Its flags fill it in when the command line is parsed, and complete checks it.
type config struct {
	Addr         string
	Data         string // folder
	DataSet      data.Set
	QueryTimeout time.Duration
	WarmUp       time.Duration
	Drain        time.Duration
	Memory       memoryConfig
	HTTP         httpConfig
	Origins      *edge.Origins
	Admission    admissionConfig
	Documents    documentsConfig
	Auth         authConfig
	Log          logConfig
	Observe      observeConfig
	Neo4j        neo4jConfig

	parts []options
}

// options are the options of one part of the program. The flags fill in settings, and check completes and checks them; it is nil
// if every value of the flags is right.
type options struct {
	flags []cli.Flag
	check func() error
}

// newConfig returns a config without settings, with the options that fill it in.
func newConfig() *config {
	c := &config{}
	c.parts = []options{
		c.serving(), c.HTTP.options(&c.Addr), c.limits(), c.Memory.options(), c.Admission.options(), c.sharing(),
		c.Documents.options(), c.Auth.options(), c.Log.options(), c.Observe.options(), c.Neo4j.options(),
	}
	return c
}

func (c *config) flags() (all []cli.Flag) {
	for _, part := range c.parts {
		all = append(all, part.flags...)
	}
	return all
}

// complete checks all settings, and sets up the log.
func (c *config) complete(logTo io.Writer) error {
	for _, part := range c.parts {
		if part.check == nil {
			continue
		}
		if err := part.check(); err != nil {
			return err
		}
	}
	return c.Log.setUp(logTo)
}

// between returns an error if the duration of an option is not between two others, which the message has in words.
func between(option string, value, least, most time.Duration, words string) error {
	if value < least || value > most {
		return fmt.Errorf("--%s: %s is not between %s", option, value, words)
	}
	return nil
}

// serving has the options of what is served, and where.
func (c *config) serving() options {
	var set string
	return options{
		flags: []cli.Flag{
			&cli.StringFlag{Name: "addr", Value: "127.0.0.1:8080", Sources: cli.EnvVars("SIDELINES_ADDR"), Destination: &c.Addr,
				Usage: "`HOST:PORT` to listen on; port 0 picks a free port"},
			&cli.StringFlag{Name: "data", Value: ".sidelines", Sources: cli.EnvVars("SIDELINES_DATA"), Destination: &c.Data,
				Usage: "`FOLDER` for the data of the local Neo4j"},
			&cli.StringFlag{Name: "data-set", Value: "default", Sources: cli.EnvVars("SIDELINES_DATA_SET"), Destination: &set,
				Usage: "bundled data `SET` to load at the first start: none, report or default"},
		},
		check: func() error {
			if _, _, err := net.SplitHostPort(c.Addr); err != nil {
				return fmt.Errorf("--addr: %q is not HOST:PORT, such as 127.0.0.1:8080", c.Addr)
			}
			if c.Data == "" {
				return fmt.Errorf("--data is empty: name a folder, such as .sidelines")
			}
			c.DataSet = data.Set(set)
			if _, err := data.Documents(c.DataSet); err != nil {
				return fmt.Errorf("--data-set: %w", err)
			}
			return nil
		},
	}
}

// limits has the options of the time that the server takes.
func (c *config) limits() options {
	return options{
		flags: []cli.Flag{
			&cli.DurationFlag{Name: "query-timeout", Value: 10 * time.Second, Sources: cli.EnvVars("SIDELINES_QUERY_TIMEOUT"),
				Destination: &c.QueryTimeout, Usage: "time limit of a request, 100ms to 5m"},
			&cli.DurationFlag{Name: "warm-up", Value: 30 * time.Second, Sources: cli.EnvVars("SIDELINES_WARM_UP"), Destination: &c.WarmUp,
				Usage: "longest `TIME` after the start in which /readyz says no while the server asks its examples and lists, so that Neo4j plans " +
					"them; 0 for none, at most 5m"},
			&cli.DurationFlag{Name: "drain", Sources: cli.EnvVars("SIDELINES_DRAIN"), Destination: &c.Drain,
				Usage: "`TIME` for which the server still answers after the signal to stop, while /readyz says no; at most 5m"},
		},
		check: func() error {
			if err := between("query-timeout", c.QueryTimeout, 100*time.Millisecond, 5*time.Minute, "100ms and 5m"); err != nil {
				return err
			}
			if err := between("warm-up", c.WarmUp, 0, 5*time.Minute, "0 and 5m"); err != nil {
				return err
			}
			return between("drain", c.Drain, 0, 5*time.Minute, "0 and 5m")
		},
	}
}

// sharing has the options of who else's pages may use the server.
func (c *config) sharing() options {
	var origins []string
	return options{
		flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "allow-origin", Sources: cli.EnvVars("SIDELINES_ALLOW_ORIGIN"), Destination: &origins,
				Usage: "`ORIGIN` of pages that may use the API, such as https://app.example.org; for several, repeat the option or separate " +
					"origins by commas; by default only the server's own"},
		},
		check: func() (err error) {
			if c.Origins, err = edge.ParseOrigins(origins); err != nil {
				return fmt.Errorf("--allow-origin: %w", err)
			}
			return nil
		},
	}
}
