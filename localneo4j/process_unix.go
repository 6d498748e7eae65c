//go:build unix

package localneo4j

import (
	"os"
	"syscall"
)

func ownProcessGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// otherOwner returns the number of the user who owns a file, if that is not the user of this process.
func otherOwner(info os.FileInfo) (uid int, isOther bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || int(stat.Uid) == os.Geteuid() {
		return 0, false
	}
	return int(stat.Uid), true
}
