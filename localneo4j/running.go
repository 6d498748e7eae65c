package localneo4j

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// runningFile is the file of the data folder that says where a server's Neo4j listens, as long as it does.
const runningFile = "running.json"

// Running is a Neo4j that a server runs on a data folder, and that commands of the same user may use too.
type Running struct {
	URI      string `json:"uri"`     // bolt://127.0.0.1:port
	Program  string `json:"program"` // version of the server
	Password string `json:"-"`       // of Username
}

// ErrNotRunning is returned if nothing says where the Neo4j of a data folder listens. It may be starting or stopping, or belong to
// a command that does not share it.
var ErrNotRunning = errors.New("no server shares its Neo4j on this data folder")

// FindRunning returns the Neo4j that the server of a data folder shares. After a crash it may be gone all the same; then the data
// folder is not locked any more.
func FindRunning(dataDir string) (*Running, error) {
	text, err := os.ReadFile(filepath.Join(dataDir, runningFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotRunning
	}
	if err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	var found Running
	if err := json.Unmarshal(text, &found); err != nil {
		return nil, fmt.Errorf("data folder: %s: %w", runningFile, err)
	}
	password, err := os.ReadFile(filepath.Join(dataDir, "password"))
	if err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	found.Password = strings.TrimSpace(string(password))
	return &found, nil
}

// share writes where this Neo4j listens. The file is complete whenever it exists.
func (s *Server) share(home, program string) error {
	text, err := json.Marshal(Running{URI: s.URI, Program: program})
	if err != nil {
		return err
	}
	file := filepath.Join(home, runningFile)
	if err := os.WriteFile(file+".new", append(text, '\n'), 0o600); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	if err := os.Rename(file+".new", file); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	return nil
}

// unshare removes what share wrote, here or in a process that was killed.
func unshare(home string) { _ = os.Remove(filepath.Join(home, runningFile)) } // not there, most often
