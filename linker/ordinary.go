package linker

import _ "embed" // ordinary.txt

//go:embed ordinary.txt
var ordinaryList string

// ordinary are family names that are ordinary words, or names of other things, as often: May, Bush, Home.
var ordinary = wordSet(ordinaryList)
