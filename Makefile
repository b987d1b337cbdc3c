# Thin: the work is in xtask.
.PHONY: test demo bench soak gen

test:  ## every test in every language
	@cargo run --quiet --package xtask -- test

demo:  ## the main job on real purchases
	@cargo run --quiet --package xtask -- demo

bench: ## speed beside peers, as ratios
	@cargo run --quiet --package xtask -- bench

soak:  ## the random suites, large
	@cargo run --quiet --package xtask -- soak

gen:   ## what other languages and the docs receive from the core
	@cargo run --quiet --package xtask -- gen
