// Package document has the rules of the graph document, the one shape in which facts come into the graph, whether from the
// bundled data, a file or a mutation: how it is read, laid over what is there, checked and combined. The shape itself is
// model.Document. It does not know the database.
package document
