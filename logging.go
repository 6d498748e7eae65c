package main

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/observe"
)

// logConfig says what is logged, and how.
type logConfig struct{ Level, Format string }

func (l *logConfig) options() options {
	return options{flags: []cli.Flag{
		&cli.StringFlag{Name: "log-level", Value: "info", Sources: cli.EnvVars("SIDELINES_LOG_LEVEL"), Destination: &l.Level,
			Usage: "debug, info, warn or error; debug logs every Cypher query"},
		&cli.StringFlag{Name: "log-format", Value: "text", Sources: cli.EnvVars("SIDELINES_LOG_FORMAT"), Destination: &l.Format,
			Usage: "text or json"},
	}}
}

func (l *logConfig) setUp(to io.Writer) error {
	var level slog.Level
	if err := level.UnmarshalText([]byte(l.Level)); err != nil {
		return fmt.Errorf("--log-level: %q is not debug, info, warn or error", l.Level)
	}
	options := &slog.HandlerOptions{Level: level}
	switch l.Format {
	case "text":
		slog.SetDefault(slog.New(observe.LogHandler{Handler: slog.NewTextHandler(to, options)}))
	case "json":
		slog.SetDefault(slog.New(observe.LogHandler{Handler: slog.NewJSONHandler(to, options)}))
	default:
		return fmt.Errorf("--log-format: %q is not text or json", l.Format)
	}
	return nil
}
