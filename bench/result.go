package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
)

// result is what a run measured.
type result struct {
	Date       string            `json:"date"`
	Size       string            `json:"size"`
	Cores      int               `json:"cores"`
	MemoryGiB  int               `json:"memoryGiB"`
	Versions   map[string]string `json:"versions"`
	LoadBefore string            `json:"loadBefore"` // of the machine, in the last 1, 5 and 15 minutes
	LoadAfter  string            `json:"loadAfter"`
	Seconds    float64           `json:"seconds"`
	Rounds     int               `json:"rounds"`
	Cells      []*cell           `json:"cells"`
	Bolt       []bolt            `json:"bolt"`
	Writes     []*writes         `json:"writes"`
	Memory     []memory          `json:"memory"`
}

// bolt is how many bytes a side and its Neo4j exchange for an answer, in both directions.
type bolt struct {
	Question string  `json:"question"`
	Side     string  `json:"side"`
	Bytes    float64 `json:"bytesPerRequest"`
}

// memory is the most that a server and its Neo4j had in memory in the run.
type memory struct {
	Side   string `json:"side"`
	Kept   bool   `json:"kept"`
	Server int    `json:"serverMiB"`
	Neo4j  int    `json:"neo4jMiB"`
}

func newResult(root string, o options) (*result, error) {
	r := &result{
		Date: time.Now().UTC().Format("2006-01-02 15:04 UTC"), Size: o.size, Cores: runtime.NumCPU(), Seconds: o.seconds, Rounds: o.rounds,
		LoadBefore: machineLoad(),
		Versions:   map[string]string{"Neo4j": localneo4j.Version, "Go": strings.TrimPrefix(runtime.Version(), "go")},
	}
	if text, err := os.ReadFile("/proc/meminfo"); err == nil {
		var kib int
		_, _ = fmt.Sscanf(string(text), "MemTotal: %d kB", &kib) // 0 if it has another form
		r.MemoryGiB = (kib + 1<<19) >> 20
	}
	commit := exec.Command("git", "describe", "--always", "--dirty")
	commit.Dir = root
	if text, err := commit.Output(); err == nil {
		r.Versions["Sidelines"] = strings.TrimSpace(string(text))
	}
	if slices.Contains(o.sides, peer) {
		text, err := os.ReadFile(root + "/bench/peer/package.json")
		if err != nil {
			return nil, err
		}
		var packages struct {
			Dependencies map[string]string `json:"dependencies"`
		}
		if err := json.Unmarshal(text, &packages); err != nil {
			return nil, err
		}
		for name, version := range packages.Dependencies {
			r.Versions[name] = version
		}
		if text, err := exec.Command("node", "--version").Output(); err == nil {
			r.Versions["Node"] = strings.TrimPrefix(strings.TrimSpace(string(text)), "v")
		}
	}
	return r, nil
}

// machineLoad is how many processes wanted a processor in the last 1, 5 and 15 minutes.
func machineLoad() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	return strings.Join(strings.Fields(string(text))[:3], ", ")
}

func (r *result) writesOf(side string) *writes {
	for _, w := range r.Writes {
		if w.Side == side {
			return w
		}
	}
	w := &writes{Side: side}
	r.Writes = append(r.Writes, w)
	return w
}

// addPeaks notes the memory of sides that are about to end.
func (r *result) addPeaks(sides []*side) error {
	for _, s := range sides {
		server, database, err := s.peaks()
		if err != nil {
			return err
		}
		i := slices.IndexFunc(r.Memory, func(m memory) bool { return m.Side == s.name && m.Kept == s.isKept })
		if i < 0 {
			i = len(r.Memory)
			r.Memory = append(r.Memory, memory{Side: s.name, Kept: s.isKept})
		}
		r.Memory[i].Server, r.Memory[i].Neo4j = server>>20, database>>20
	}
	return nil
}

// finish works out what is known at the end.
func (r *result) finish() {
	r.LoadAfter = machineLoad()
	for _, w := range r.Writes {
		slices.Sort(w.took)
		w.P50, w.P99 = quantile(w.took, 0.5), quantile(w.took, 0.99)
	}
}

// write writes the tables and the JSON.
func (r *result) write(o options) error {
	if o.jsonFile != "" {
		text, err := json.MarshalIndent(r, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(o.jsonFile, append(text, '\n'), 0o600); err != nil {
			return err
		}
	}
	if o.markdown == "" {
		fmt.Print(r.tables())
		return nil
	}
	return os.WriteFile(o.markdown, []byte(r.tables()), 0o600)
}
