# Mockloop: make run, make test. Everything else is listed by `make help`.

SWIFT ?= swift
# Debian's packages that the build needs, and those that the tests need beside them.
BUILD_PACKAGES = libncurses-dev libsqlite3-dev
TEST_PACKAGES = $(BUILD_PACKAGES) tmux
# What exported pages are looked at with.
TEST_PACKAGES += chromium tidy python3-pip

.PHONY: help run build test soak lint format record-screens check-scenarios train agreement dead-signals mutate-signals bench-reading clean

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 26

run: build ## install what is missing, build, and open the program
	@exec .build/release/mockloop

build: toolchain ## build in release mode
	@.ci/packages $(BUILD_PACKAGES)
	@$(SWIFT) build --configuration release --product mockloop

test: toolchain ## install what is missing and run all tests
	@.ci/packages $(TEST_PACKAGES)
	@.ci/axe .build/axe
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build

soak: toolchain ## the long runs: five hundred kills at random moments, and whatever else takes minutes
	@.ci/packages $(TEST_PACKAGES)
	@$(SWIFT) build --build-tests
	@SOAK=1 $(SWIFT) test --skip-build --filter Soak

lint: toolchain ## formatting, imports that point the wrong way, warnings
	@$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format Package.swift Sources Tests
	@.ci/imports
	@.ci/packages $(BUILD_PACKAGES)
	@$(SWIFT) build

format: toolchain ## format all sources in place
	@$(SWIFT) format --in-place --recursive --parallel --configuration .swift-format Package.swift Sources Tests

record-screens: toolchain ## write what the screen tests see over what they expect; read the diff
	@RECORD_SCREENS=1 $(SWIFT) test --filter ScreensTests

check-scenarios: build ## check every pack and signal
	@.build/release/mockloop scenarios check

train: workbench ## learn the weights of the reading anew from the labelled answers
	@.build/release/workbench train

agreement: workbench ## how well the reading agrees with the labelled answers, beside readers that understand nothing
	@.build/release/workbench agreement

dead-signals: workbench ## which signals and patterns are never heard in the labelled answers and samples
	@.build/release/workbench dead-signals

mutate-signals: workbench ## remove each pattern in turn: some example of its file must fail
	@.build/release/workbench mutate-signals

bench-reading: workbench ## readings a second, their time by length, load time and memory
	@.build/release/workbench bench-reading

clean: ## remove what was built
	@rm -rf .build

.PHONY: toolchain workbench
workbench: toolchain
	@.ci/packages $(BUILD_PACKAGES)
	@$(SWIFT) build --configuration release --product workbench

toolchain:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "mockloop needs a Swift toolchain, 6.2 or later: https://www.swift.org/install/linux" >&2; exit 1; }
