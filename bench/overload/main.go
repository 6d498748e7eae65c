// Command overload measures how a running server copes with more requests than it can answer:
//
//	go run ./bench/overload --url http://127.0.0.1:8080 --token TOKEN --pid PID --pid PID_OF_NEO4J
//
// It measures the peak, which is how many requests a second clients get answered that each wait for their answers. Then requests
// arrive at four times that rate, whether or not they are answered, while a client with a token of its own, and probes, go on. The
// program runs on the machine of the server, and takes a part of its processors; it prints how much.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/sidelines/sidelines/bench/load"
	"github.com/sidelines/sidelines/goroutine"
)

// inTime is how soon an answer has to come to count.
const inTime = time.Second

func main() {
	var o options
	flag.StringVar(&o.url, "url", "http://127.0.0.1:8080", "where the server is")
	flag.StringVar(&o.token, "token", "", "token of the good client; without it, there is none")
	flag.Func("pid", "`PROCESS` of the server or of Neo4j, to print its memory and the processors it takes; repeat it for both", o.addProcess)
	flag.DurationVar(&o.closed, "closed", 8*time.Second, "time of each number of clients that wait for their answers")
	flag.DurationVar(&o.open, "open", 30*time.Second, "time of the overload")
	flag.Float64Var(&o.factor, "factor", 4, "rate of the overload, in peaks")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := o.run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "overload:", err)
		os.Exit(1)
	}
}

type options struct {
	url, token   string
	processes    []*process
	closed, open time.Duration
	factor       float64
}

func (o options) run(ctx context.Context) error {
	address, found := strings.CutPrefix(o.url, "http://")
	if !found {
		return errors.New("--url is not http://HOST:PORT")
	}
	crowd := &load.Caller{Address: address}
	ask, err := newQuestions(ctx, crowd)
	if err != nil {
		return err
	}
	fmt.Printf("%8s %10s %10s %8s %8s %8s\n", "clients", "200/s", "in 1 s/s", "503", "p50", "p99")
	peak := 0.0
	for _, clients := range []int{8, 8, 16, 32, 64} { // the first warms up
		took := loop(ctx, crowd, ask, clients, o.closed, 0)
		rate := float64(took.inTime()) / o.closed.Seconds()
		fmt.Printf("%8d %10.0f %10.0f %8d %8s %8s\n", clients, float64(took.count(200))/o.closed.Seconds(), rate, took.count(503),
			took.quantile(200, 0.5), took.quantile(200, 0.99))
		peak = max(peak, rate)
		o.printProcesses(took.count(200))
	}
	fmt.Printf("peak: %.0f/s; overload of %.0f/s for %s\n", peak, o.factor*peak, o.open)

	var flood, good, healthy, ready *results
	used := processorTime()
	group, _ := goroutine.NewGroup(ctx)
	group.Go(func() error { flood = arrive(ctx, crowd, ask, o.factor*peak, o.open); return nil })
	if o.token != "" {
		group.Go(func() error {
			good = loop(ctx, &load.Caller{Address: address, Token: o.token}, ask, 1, o.open, 20*time.Millisecond)
			return nil
		})
	}
	probe := func(path string) *results {
		return loop(ctx, &load.Caller{Address: address}, func() []byte { return load.Get(address, path) }, 1, o.open, 20*time.Millisecond)
	}
	group.Go(func() error { healthy = probe("/healthz"); return nil })
	group.Go(func() error { ready = probe("/readyz"); return nil })
	if err := group.Wait(); err != nil {
		return err
	}
	rate := float64(flood.inTime()) / o.open.Seconds()
	fmt.Printf("arrived: %.0f/s; of them 200 within 1 s: %.0f/s, %.0f%% of the peak\n",
		float64(len(flood.all))/o.open.Seconds(), rate, 100*rate/peak)
	fmt.Printf("statuses (0 is no answer): %v; 503 without Retry-After: %d\n", flood.statuses(), flood.unexplained)
	fmt.Printf("p50 and p99 of the 200s: %s, %s; of the 503s: %s, %s\n", flood.quantile(200, 0.5), flood.quantile(200, 0.99),
		flood.quantile(503, 0.5), flood.quantile(503, 0.99))
	if good != nil {
		fmt.Printf("good client: %v, p50 %s, p99 %s\n", good.statuses(), good.quantile(200, 0.5), good.quantile(200, 0.99))
	}
	for name, of := range map[string]*results{"/healthz": healthy, "/readyz": ready} {
		fmt.Printf("%s: %v, p50 %s, p99 %s, longest %s\n", name, of.statuses(),
			of.quantile(200, 0.5), of.quantile(200, 0.99), of.quantile(200, 1))
	}
	fmt.Printf("the generator took %.2f processors\n", (processorTime()-used).Seconds()/o.open.Seconds())
	o.printProcesses(flood.count(200))
	return nil
}

// loop runs clients that each wait for an answer before they ask again, after a pause.
func loop(ctx context.Context, c *load.Caller, ask func() []byte, clients int, lasts, pause time.Duration) *results {
	all := &results{}
	end := time.Now().Add(lasts)
	group, _ := goroutine.NewGroup(ctx)
	for range clients {
		group.Go(func() error {
			for time.Now().Before(end) && ctx.Err() == nil {
				begun := time.Now()
				all.add(c.Call(ask()), begun)
				time.Sleep(pause)
			}
			return nil
		})
	}
	_ = group.Wait() // nothing fails
	return all
}

// arrive sends requests at a rate, whether or not earlier ones are answered.
func arrive(ctx context.Context, c *load.Caller, ask func() []byte, perSecond float64, lasts time.Duration) *results {
	all := &results{}
	group, _ := goroutine.NewGroup(ctx)
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	begun, sent := time.Now(), 0
	for time.Since(begun) < lasts && ctx.Err() == nil {
		<-ticker.C
		for due := int(time.Since(begun).Seconds() * perSecond); sent < due; sent++ {
			at := time.Now()
			group.Go(func() error { all.add(c.Call(ask()), at); return nil })
		}
	}
	_ = group.Wait() // nothing fails
	return all
}

// result is how a request ended.
type result struct {
	status int // 0 without an answer
	took   time.Duration
}

// results are those of many requests.
type results struct {
	lock        sync.Mutex
	all         []result
	unexplained int // 503s without Retry-After
}

func (r *results) add(a load.Answer, begun time.Time) {
	took := time.Since(begun)
	r.lock.Lock()
	defer r.lock.Unlock()
	r.all = append(r.all, result{a.Status, took})
	if a.Status == 503 && !a.SaysWhen {
		r.unexplained++
	}
}

func (r *results) statuses() map[int]int {
	counts := map[int]int{}
	for _, one := range r.all {
		counts[one.status]++
	}
	return counts
}

func (r *results) count(status int) int { return r.statuses()[status] }

func (r *results) inTime() (n int) {
	for _, one := range r.all {
		if one.status == 200 && one.took <= inTime {
			n++
		}
	}
	return n
}

// quantile returns the time within which a part of the answers with a status came.
func (r *results) quantile(status int, part float64) time.Duration {
	var times []time.Duration
	for _, one := range r.all {
		if one.status == status {
			times = append(times, one.took)
		}
	}
	if len(times) == 0 {
		return 0
	}
	slices.Sort(times)
	return times[min(len(times)-1, int(part*float64(len(times))))].Round(100 * time.Microsecond)
}

// processorTime returns the time that the program has spent on processors.
func processorTime() time.Duration {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
