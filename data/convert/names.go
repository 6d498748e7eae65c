package main

// shortNames is how the curated facts write persons.
var shortNames = map[string]string{
	"Xi": "xi-jinping", "Putin": "vladimir-putin", "Modi": "narendra-modi", "Bolsonaro": "jair-bolsonaro", "Ramaphosa": "cyril-ramaphosa",
}

// usualNames are the names that people use of those whom the lists name in full.
var usualNames = map[string]string{"Hu'akavameiliku": "Siaosi Sovaleni", "Matamela Cyril Ramaphosa": "Cyril Ramaphosa"}
