package main

import (
	"bytes"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/localneo4j"
)

func TestVersion(t *testing.T) {
	t.Setenv("SIDELINES_ADDR", "nonsense") // the version is printed before options are checked
	for _, option := range []string{"--version", "-v"} {
		var out bytes.Buffer
		if err := run(t.Context(), []string{"sidelines", option}, nil, &out, io.Discard); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"sidelines version ", runtime.Version(), "Neo4j " + localneo4j.Version} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s prints no %q:\n%s", option, want, &out)
			}
		}
	}
}

func TestBuildVersion(t *testing.T) {
	vcs := func(settings ...string) []debug.BuildSetting {
		var made []debug.BuildSetting
		for i := 0; i < len(settings); i += 2 {
			made = append(made, debug.BuildSetting{Key: settings[i], Value: settings[i+1]})
		}
		return made
	}
	for _, c := range []struct {
		version  string
		settings []debug.BuildSetting
		want     string
	}{
		{"", nil, "devel"},
		{"(devel)", vcs("-race", "true"), "devel"},
		{"v1.2.3", nil, "v1.2.3"}, // go install ...@v1.2.3
		{
			"(devel)", vcs("vcs.revision", "0fd3a31", "vcs.time", "2026-11-26T01:00:00Z", "vcs.modified", "false"),
			"commit 0fd3a31 of 2026-11-26T01:00:00Z",
		},
		{
			"v1.2.4-0.20261126010000-0fd3a31+dirty", vcs("vcs.revision", "0fd3a31", "vcs.modified", "true"),
			"v1.2.4-0.20261126010000-0fd3a31+dirty (commit 0fd3a31, with changes that are not committed)",
		},
	} {
		info := &debug.BuildInfo{Main: debug.Module{Version: c.version}, Settings: c.settings}
		if got := buildVersion(info); got != c.want {
			t.Errorf("version %q with %v: %q, want %q", c.version, c.settings, got, c.want)
		}
	}
	if got := buildVersion(nil); got != "devel" {
		t.Errorf("without build information: %q", got)
	}
}

// Caches may take the answers of two programs for the same only if both come from the same source.
func TestCacheVersion(t *testing.T) {
	info := func(version, modified string) *debug.BuildInfo {
		settings := []debug.BuildSetting{{Key: "vcs.revision", Value: "0fd3a31"}, {Key: "vcs.modified", Value: modified}}
		return &debug.BuildInfo{Main: debug.Module{Version: version}, Settings: settings}
	}
	for _, known := range []*debug.BuildInfo{info("(devel)", "false"), info("v1.2.3", "false")} {
		if first, second := cacheVersion(known), cacheVersion(known); first != second || !strings.Contains(first, "0fd3a31") {
			t.Errorf("%v: %q and then %q", known, first, second)
		}
	}
	for _, unknown := range []*debug.BuildInfo{nil, {}, info("(devel)", "true"), info("v1.2.3", "true")} {
		if first, second := cacheVersion(unknown), cacheVersion(unknown); first == second {
			t.Errorf("%v: %q twice", unknown, first)
		}
	}
}
