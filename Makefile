.PHONY: help run test long conformance generate examples data web page lint bench ci

help: ## list the habits
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

run: ## serve the graph, with a Neo4j of its own unless NEO4J_URI is set
	go run .

test: ## run every test against a real Neo4j and a real Chromium
	go test -p 2 ./...

long: ## run the suites of which every test run asks only a part
	.ci/long

conformance: ## audits of GraphQL over HTTP, comparison with graphql-js, conventions and breaks of the schema, with Node
	conformance/run

generate: ## after a change in schema/: write graph/generated, models_gen.go and new resolvers
	go tool gqlgen generate

examples: ## after a change in examples/ or data/: write the answers anew, then read their diff
	go test ./graph -run TestExamples -update

data: ## make the documents in data/ from the files in data/raw, or another folder: make data RAW=folder
	go run ./data/convert $(RAW)

web: ## build the page into web/dist, which is committed
	cd web && npm ci && npm run build

page: ## test the page in Chromium, against a server with the default data
	cd web && npm ci && npm run unit && npm test

lint: ## gofmt, vet and the linters of .golangci.yml
	test -z "$$(gofmt -l .)"
	go vet ./...
	golangci-lint run ./...

bench: ## compare the server with @neo4j/graphql and with Cypher by hand in one run, with Node
	go run ./bench

ci: ## everything that has to pass
	bash .ci/run
