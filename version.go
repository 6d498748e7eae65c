package main

import (
	"crypto/rand"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/sidelines/sidelines/localneo4j"
)

// versionText is what --version prints after the name of the program: which Sidelines this is, which Go built it, and
// which Neo4j it starts where NEO4J_URI names none.
func versionText() string {
	info, _ := debug.ReadBuildInfo()
	return fmt.Sprintf("%s, built with %s, starts Neo4j %s", buildVersion(info), runtime.Version(), localneo4j.Version)
}

// programVersion names this program in messages, and beside the format of a graph.
func programVersion() string {
	info, _ := debug.ReadBuildInfo()
	return buildVersion(info)
}

// devel is the version of a build that says neither a version nor a commit, such as that of "go run" or of a test.
const devel = "devel"

// cacheVersion names the program to caches: programs of one version give the same answers. A build of which nobody knows the
// source gets another name at each start.
func cacheVersion(info *debug.BuildInfo) string {
	version := buildVersion(info)
	if version == devel || buildSettings(info)["vcs.modified"] == "true" {
		return rand.Text()
	}
	return version
}

func buildSettings(info *debug.BuildInfo) map[string]string {
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	return settings
}

// buildVersion names the version of the module, and the commit where the program was built in a clone.
func buildVersion(info *debug.BuildInfo) string {
	if info == nil {
		return devel
	}
	version := info.Main.Version
	if version == "" || version == "(devel)" {
		version = devel
	}
	settings := buildSettings(info)
	commit := settings["vcs.revision"]
	if commit == "" {
		return version
	}
	text := "commit " + commit
	if at := settings["vcs.time"]; at != "" {
		text += " of " + at
	}
	if settings["vcs.modified"] == "true" {
		text += ", with changes that are not committed"
	}
	if version == devel {
		return text
	}
	return version + " (" + text + ")"
}
