package main

// shortNames is how the curated facts write persons.
var shortNames = map[string]string{
	"Xi": "xi-jinping", "Putin": "vladimir-putin", "Modi": "narendra-modi", "Bolsonaro": "jair-bolsonaro", "Ramaphosa": "cyril-ramaphosa",
}

// usualNames are the names that people use of those whom the lists name in full.
var usualNames = map[string]string{"Hu'akavameiliku": "Siaosi Sovaleni", "Matamela Cyril Ramaphosa": "Cyril Ramaphosa"}

// shortest are the names by which persons go that have no family name, or a long one.
var shortest = map[string]string{
	"recep-tayyip-erdogan": "Erdogan", "tamim-bin-hamad-al-thani": "Tamim", "hamad-bin-khalifa-al-thani": "Hamad", "mohammad-bin-salman": "bin Salman",
	"hamad-bin-isa-al-khalifa": "Hamad bin Isa", "mohammed-bin-zayed-al-nahyan": "bin Zayed", "mohammed-vi": "Mohammed VI", "albert-ii-prince-of-monaco": "Albert II",
	"juan-carlos-i": "Juan Carlos I", "elizabeth-ii": "Elizabeth II", "aung-san-suu-kyi": "Suu Kyi", "luiz-inacio-lula-da-silva": "Lula", "gloria-macapagal-arroyo": "Arroyo",
	"john-paul-ii": "John Paul II", "bartholomew-i": "Bartholomew I", "theophilos-iii": "Theophilos III", "simeon-saxe-coburg-gotha": "Simeon", "pope-francis": "Francis",
	"george-h-w-bush": "Bush senior", "benigno-simeon-c-aquino-iii": "Aquino", "mahathir-mohamad": "Mahathir", "vo-van-thuong": "Vo Van Thuong", "megawati-sukarnoputri": "Megawati", "khurelsukh-ukhnaa": "Khurelsukh", "tsakhiagiin-elbegdorj": "Elbegdorj", "khaltmaagiin-battulga": "Battulga", "susilo-bambang-yudhoyono": "Yudhoyono",
}
