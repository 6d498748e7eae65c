package localneo4j

import (
	"os"
	"syscall"
)

func ownProcessGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}

// otherOwner does not know owners here: Windows keeps the folders of a user for that user.
func otherOwner(os.FileInfo) (uid int, isOther bool) { return 0, false }
