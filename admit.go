package main

import (
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/admission"
)

// admissionConfig says how many requests run at a time, and who their clients are.
type admissionConfig struct {
	MaxInFlight int
	Proxies     admission.Proxies
}

// Bounds of --max-in-flight. Each class of requests needs a slot, and Neo4j does not get faster with more than that.
const (
	leastInFlight = 8
	mostInFlight  = 1000
)

func (a *admissionConfig) options() options {
	var proxies []string
	return options{
		flags: []cli.Flag{
			&cli.IntFlag{Name: "max-in-flight", Value: 32, Sources: cli.EnvVars("SIDELINES_MAX_IN_FLIGHT"), Destination: &a.MaxInFlight,
				Usage: "number of requests that read or write at a time, 8 to 1000; three eighths of them look-ups, three eighths lists, " +
					"an eighth analysis and an eighth writes; others wait for up to a quarter of --query-timeout"},
			&cli.StringSliceFlag{Name: "trust-proxy", Sources: cli.EnvVars("SIDELINES_TRUST_PROXY"), Destination: &proxies,
				Usage: "`CIDR` block or address of proxies of yours, such as 10.0.0.0/8, whose X-Forwarded-For or Forwarded says who the client " +
					"is; for several, repeat the option or separate them by commas; by default none"},
		},
		check: func() (err error) {
			if a.MaxInFlight < leastInFlight || a.MaxInFlight > mostInFlight {
				return fmt.Errorf("--max-in-flight: %d is not between %d and %d", a.MaxInFlight, leastInFlight, mostInFlight)
			}
			if a.Proxies, err = admission.ParseProxies(proxies); err != nil {
				return fmt.Errorf("--trust-proxy: %w", err)
			}
			return nil
		},
	}
}

// gate makes the gate of a server.
func (a *admissionConfig) gate() *admission.Gate {
	return admission.New(admission.LimitsFor(a.MaxInFlight))
}
