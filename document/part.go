package document

// Part is a part of the bundled data that is loaded in one transaction. Its records name those of its own and of earlier parts.
type Part struct {
	// Name says to people which documents it is of.
	Name    string
	Patches []Patch
	// Loaded is recorded with it: the versions of the documents that end with this part.
	Loaded []string
}
