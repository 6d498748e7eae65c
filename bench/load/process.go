package load

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// Process is the id of a process of this machine, which has to run Linux.
type Process int

// Time returns the time that the process has spent on processors, in hundredths of a second.
func (p Process) Time() (used time.Duration, err error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p))
	if err != nil {
		return 0, err
	}
	// See proc_pid_stat(5): after the name in brackets, user and system time are the 12th and the 13th field, in hundredths of a second.
	_, after, _ := strings.Cut(string(stat), ") ")
	for _, field := range strings.Fields(after)[11:13] {
		ticks, err := strconv.Atoi(field)
		if err != nil {
			return 0, err
		}
		used += time.Duration(ticks) * 10 * time.Millisecond
	}
	return used, nil
}

// Memory returns the bytes that the process has in memory, and had at most.
func (p Process) Memory() (now, peak int, err error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p))
	if err != nil {
		return 0, 0, err
	}
	for line := range strings.Lines(string(status)) {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		kib, _ := strconv.Atoi(fields[1]) // other lines have texts
		switch fields[0] {
		case "VmRSS:":
			now = kib << 10
		case "VmHWM:":
			peak = kib << 10
		}
	}
	return now, peak, nil
}
