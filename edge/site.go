package edge

import (
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
)

// assets is the folder of the files that have a hash of their content in their names, as Vite names it.
const assets = "assets/"

// Site returns the files of a built page by their paths in it. Caches keep those in its folder assets for a year, because their
// names have a hash of their content. It panics if a file cannot be read, which cannot happen to an embedded page.
func Site(built fs.FS) map[string]*File {
	files := map[string]*File{}
	err := fs.WalkDir(built, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(built, name)
		if strings.HasPrefix(name, assets) {
			files[name] = NewAsset(mediaType(name, text), text)
		} else {
			files[name] = NewFile(mediaType(name, text), text)
		}
		return err
	})
	if err != nil {
		panic(err)
	}
	return files
}

func mediaType(name string, text []byte) string {
	if known := mime.TypeByExtension(path.Ext(name)); known != "" {
		return known
	}
	return http.DetectContentType(text)
}
