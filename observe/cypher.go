package observe

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/sidelines/sidelines/model"
)

// Query records one query of Neo4j that has ended: the name of its Cypher, when it was sent, how many rows it returned, and its error.
func (o *Observer) Query(ctx context.Context, name string, start time.Time, rows int, err error) {
	took := time.Since(start)
	o.queries.WithLabelValues(name).Observe(took.Seconds())
	code := ""
	if err != nil {
		code = codeOf(err)
		o.failures.WithLabelValues(code).Inc()
	}
	o.traceQuery(ctx, name, start, rows, code)
	if o.Slow > 0 && took >= o.Slow {
		attributes := []any{"query", name, "duration", took.Round(time.Millisecond), "rows", rows}
		if operation := RequestOf(ctx).OperationName(); operation != "" {
			attributes = append(attributes, "operation", clip(operation))
		}
		if code != "" {
			attributes = append(attributes, "code", code)
		}
		level := slog.LevelWarn
		if RequestOf(ctx) == nil {
			level = slog.LevelDebug // the server loads data or warms up, for which nobody waits
		}
		slog.Log(ctx, level, "slow query", attributes...)
	}
}

func codeOf(err error) string {
	var known *model.Error
	if errors.As(err, &known) {
		return string(known.Code)
	}
	return string(model.CodeInternal)
}
