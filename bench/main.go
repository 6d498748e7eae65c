// Command bench measures the server beside its peer, @neo4j/graphql on Apollo Server, and beside the floor, which is one Cypher query by
// hand for each question:
//
//	go run ./bench -seconds 2
//
// README.md says what it measures and how, and has the table of one run.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/sidelines/sidelines/bench/load"
	"github.com/sidelines/sidelines/localneo4j"
)

// serveFloorArgument makes this program the server of the floor.
const serveFloorArgument = "serve-floor"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

type options struct {
	size                 string
	clients              []int
	questions            []question
	sides                []string
	seconds              float64
	rounds, checked      int
	jsonFile, markdown   string
	withKept, withWrites bool
}

func run(ctx context.Context) error {
	if len(os.Args) == 2 && os.Args[1] == serveFloorArgument {
		return serveFloor(ctx)
	}
	o, err := parse(os.Args[1:])
	if err != nil {
		return err
	}
	r, err := newRun(ctx, o)
	if err != nil {
		return err
	}
	defer r.close()
	result, err := r.measure(ctx)
	if err != nil {
		return err
	}
	return result.write(o)
}

func parse(arguments []string) (o options, err error) {
	flags := flag.NewFlagSet("bench", flag.ExitOnError)
	var clients, asked, sides string
	var names []string
	for _, q := range questions {
		names = append(names, q.name)
	}
	flags.StringVar(&o.size, "size", "small",
		"`GRAPH`: small (2,000 leaders, 20,000 meetings, 60,000 statements), large (10,000, 300,000, 1,000,000) or tiny")
	flags.StringVar(&clients, "clients", "1,16,64", "`NUMBERS` of clients that ask at a time")
	flags.StringVar(&asked, "questions", strings.Join(names, ","), "`NAMES` of questions")
	flags.StringVar(&sides, "sides", "ours,floor,peer", "`NAMES` of sides")
	flags.Float64Var(&o.seconds, "seconds", 2, "time of each measurement, over all rounds")
	flags.IntVar(&o.rounds, "rounds", 2, "number of rounds in which the sides take turns")
	flags.IntVar(&o.checked, "checked", 10, "number of sets of variables for which the answers are compared before")
	flags.BoolVar(&o.withKept, "kept", true, "also measure with the server's caches")
	flags.BoolVar(&o.withWrites, "writes", true, "also measure with 10 writes a second")
	flags.StringVar(&o.jsonFile, "json", "", "`FILE` for the numbers as JSON")
	flags.StringVar(&o.markdown, "markdown", "", "`FILE` for the tables; by default they are printed")
	if err := flags.Parse(arguments); err != nil {
		return o, err
	}
	if _, ok := sizes[o.size]; !ok {
		return o, fmt.Errorf("-size %s: it is small, large or tiny", o.size)
	}
	for _, number := range strings.Split(clients, ",") {
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 {
			return o, fmt.Errorf("-clients: %q is not a number of clients", number)
		}
		o.clients = append(o.clients, n)
	}
	for _, name := range strings.Split(asked, ",") {
		at := slices.Index(names, name)
		if at < 0 {
			return o, fmt.Errorf("-questions: %q is none of %s", name, strings.Join(names, ", "))
		}
		o.questions = append(o.questions, questions[at])
	}
	o.sides = strings.Split(sides, ",")
	for _, name := range o.sides {
		if !slices.Contains([]string{ours, floor, peer}, name) {
			return o, fmt.Errorf("-sides: %q is not ours, floor or peer", name)
		}
	}
	if o.seconds <= 0 || o.rounds < 1 {
		return o, errors.New("-seconds and -rounds are more than 0")
	}
	return o, nil
}

// benchRun is one run, with what it started.
type benchRun struct {
	options
	programs programs
	folder   string
	dbs      map[string]*localneo4j.Server // by side
	sides    []*side
	sets     map[string][]variables // by question
	result   *result
}

func progress(format string, values ...any) {
	fmt.Fprintf(os.Stderr, "%s %s\n", time.Now().Format("15:04:05"), fmt.Sprintf(format, values...))
}

// newRun builds what it measures, and starts a Neo4j with the graph for each side.
func newRun(ctx context.Context, o options) (r *benchRun, err error) {
	r = &benchRun{options: o, dbs: map[string]*localneo4j.Server{}, sets: map[string][]variables{}}
	defer func() {
		if err != nil {
			r.close()
		}
	}()
	root, err := moduleRoot()
	if err != nil {
		return r, err
	}
	if r.folder, err = os.MkdirTemp("", "sidelines-bench-"); err != nil {
		return r, err
	}
	if slices.Contains(o.sides, peer) {
		if err := installPeer(ctx, root); err != nil {
			return r, fmt.Errorf("install the peer: %w", err)
		}
	}
	if r.programs, err = build(ctx, root, r.folder); err != nil {
		return r, err
	}
	graph, err := graphFolder(ctx, root, o.size, progress)
	if err != nil {
		return r, err
	}
	for _, name := range o.sides {
		progress("starting the Neo4j of %s", name)
		if r.dbs[name], err = startNeo4j(ctx, graph, filepath.Join(r.folder, "neo4j-"+name)); err != nil {
			return r, err
		}
	}
	if err := r.chooseSets(ctx); err != nil {
		return r, err
	}
	r.result, err = newResult(root, o)
	return r, err
}

// close ends everything that was started, and removes its data.
func (r *benchRun) close() {
	r.stopSides()
	for _, db := range r.dbs {
		if db != nil {
			_ = db.Stop() // its data goes
		}
	}
	_ = os.RemoveAll(r.folder)
}

func (r *benchRun) stopSides() {
	for _, s := range r.sides {
		s.stop()
	}
	r.sides = nil
}

// chooseSets makes the sets of variables.
func (r *benchRun) chooseSets(ctx context.Context) error {
	db := r.dbs[r.options.sides[0]]
	driver, err := openDriver(db.URI, db.Password)
	if err != nil {
		return err
	}
	defer driver.Close(ctx) //nolint:errcheck // it was only read
	for _, q := range r.questions {
		sets, err := q.sets(ctx, &generated{sizes[r.size], driver})
		if err != nil {
			return fmt.Errorf("variables of %s: %w", q.name, err)
		}
		r.sets[q.name] = sets
	}
	return nil
}

// measure compares the answers, counts bytes, and then measures every cell.
func (r *benchRun) measure(ctx context.Context) (*result, error) {
	if err := r.compare(ctx); err != nil {
		return nil, err
	}
	for _, name := range r.options.sides {
		if err := r.start(ctx, name, false, ""); err != nil {
			return nil, err
		}
		if name == ours && r.withKept {
			if err := r.start(ctx, name, true, ""); err != nil {
				return nil, err
			}
		}
	}
	if err := r.warmUp(ctx); err != nil {
		return nil, err
	}
	for _, q := range r.questions {
		if err := r.interleave(ctx, q, r.sides, false); err != nil {
			return nil, err
		}
	}
	if r.withWrites {
		// The server that keeps nothing would follow the writes, and take processor time.
		writing := slices.DeleteFunc(slices.Clone(r.sides), func(s *side) bool { return s.name == ours && !s.isKept })
		if err := r.result.addPeaks(r.sides); err != nil {
			return nil, err
		}
		for i, s := range r.sides {
			if !slices.Contains(writing, s) {
				s.stop()
				r.sides = slices.Delete(r.sides, i, i+1)
				break
			}
		}
		for _, q := range r.questions {
			if err := r.interleave(ctx, q, writing, true); err != nil {
				return nil, err
			}
		}
	}
	r.result.finish()
	return r.result, r.result.addPeaks(r.sides)
}

// start starts a side, at its Neo4j or at the uri of a proxy before it.
func (r *benchRun) start(ctx context.Context, name string, isKept bool, uri string) error {
	db := r.dbs[name]
	s, err := r.programs.start(ctx, name, isKept, database{cmp.Or(uri, db.URI), db.Password, load.Process(db.PID())})
	if err == nil {
		r.sides = append(r.sides, s)
	}
	return err
}

// How long a side may take to answer every set of variables of a question before anything is measured, and so that all are kept.
const (
	warmUpTime = 5 * time.Second
	fillTime   = 2 * time.Minute
)

// warmUp asks every side that keeps nothing every question, because Java compiles what runs often.
func (r *benchRun) warmUp(ctx context.Context) error {
	for _, q := range r.questions {
		progress("warming up with %s", q.name)
		for _, s := range r.sides {
			if s.isKept {
				continue // its Neo4j is warmed by the side that keeps nothing
			}
			if err := ask(s, q, r.sets[q.name]).once(ctx, warmUpTime); err != nil {
				return fmt.Errorf("%s: %w", q.name, err)
			}
		}
	}
	return nil
}

// interleave measures one question: all sides with one number of clients, one after the other, in several rounds.
func (r *benchRun) interleave(ctx context.Context, q question, sides []*side, withWrites bool) error {
	length := time.Duration(r.seconds * float64(time.Second))
	questions := make([]*asked, len(sides))
	for i, s := range sides {
		questions[i] = ask(s, q, r.sets[q.name])
		if s.isKept {
			// No whole answer is kept of the first, which the resolvers give until Neo4j has planned the question as one read.
			for range 2 {
				if err := questions[i].once(ctx, fillTime); err != nil {
					return fmt.Errorf("%s: %w", q.name, err)
				}
			}
		}
	}
	for _, clients := range r.clients {
		cells := make([]*cell, len(sides))
		for round := range r.rounds {
			for i, s := range sides {
				if round == 0 {
					cells[i] = &cell{Question: q.name, Clients: clients, Side: s.name, Column: s.column()}
				}
				part := length / time.Duration(r.rounds)
				measure := func() error { return questions[i].run(ctx, cells[i], part) }
				if withWrites {
					cells[i].Column = written
					if err := r.result.writesOf(s.name).during(ctx, s, sizes[r.size].Meetings, measure); err != nil {
						return err
					}
				} else if err := measure(); err != nil {
					return err
				}
				if ctx.Err() != nil {
					return ctx.Err()
				}
			}
		}
		for _, c := range cells {
			c.finish()
			r.result.Cells = append(r.result.Cells, c)
			progress("%-13s %2d clients  %-18s %-5s %7.0f/s  p99 %7.1f ms  %s", q.name, clients, c.Column, c.Side, c.rate(), c.P99, c.firstError)
		}
	}
	return nil
}
