package observe

import "github.com/prometheus/client_golang/prometheus"

// Gauge adds a metric sidelines_<name> that read reads when the metrics are asked for. If read knows no value, the metric is left out.
func (o *Observer) Gauge(name, help string, read func() (value float64, isKnown bool)) {
	o.registry.MustRegister(newReading(name, help, "", prometheus.GaugeValue, single(read)))
}

// Counter is Gauge for a number that only grows.
func (o *Observer) Counter(name, help string, read func() float64) {
	o.registry.MustRegister(newReading(name, help, "", prometheus.CounterValue, single(func() (float64, bool) { return read(), true })))
}

// Gauges is Gauge for several values, which differ in a label. There must be few.
func (o *Observer) Gauges(name, help, label string, read func() map[string]float64) {
	o.registry.MustRegister(newReading(name, help, label, prometheus.GaugeValue, read))
}

// Counters is Gauges for numbers that only grow.
func (o *Observer) Counters(name, help, label string, read func() map[string]float64) {
	o.registry.MustRegister(newReading(name, help, label, prometheus.CounterValue, read))
}

func single(read func() (float64, bool)) func() map[string]float64 {
	return func() map[string]float64 {
		if value, isKnown := read(); isKnown {
			return map[string]float64{"": value}
		}
		return nil
	}
}

// reading is a metric that is read from another part of the server.
type reading struct {
	description *prometheus.Desc
	isLabelled  bool
	kind        prometheus.ValueType
	read        func() map[string]float64 // by the label
}

func newReading(name, help, label string, kind prometheus.ValueType, read func() map[string]float64) *reading {
	var labels []string
	if label != "" {
		labels = []string{label}
	}
	return &reading{prometheus.NewDesc("sidelines_"+name, help, labels, nil), label != "", kind, read}
}

// Describe sends the description.
func (r *reading) Describe(descriptions chan<- *prometheus.Desc) { descriptions <- r.description }

// Collect sends the values.
func (r *reading) Collect(metrics chan<- prometheus.Metric) {
	for label, value := range r.read() {
		var labels []string
		if r.isLabelled {
			labels = []string{label}
		}
		metrics <- prometheus.MustNewConstMetric(r.description, r.kind, value, labels...)
	}
}
