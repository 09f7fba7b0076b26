#!/usr/bin/env bash
# Builds, checks the formatting and runs every test. The last line is "N passed, N failed".
# With CI=true packages must match the lock files, and a skipped test counts as failed.
set -u
cd "$(dirname "$0")/.." || exit 1
browser_tests=tests/ReadinessKit.BrowserTests
results=$(mktemp -d) || exit 1
trap 'rm -rf "$results"' EXIT

passed=0
failed=0
skipped=0

finish() { # what was skipped
  echo "Skipped: $1"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

stage() { # title, command...
  echo "== $1"
  shift
  "$@" && return
  echo "Failed: $*"
  failed=1
  finish "all tests - this failed: $*"
}

# macOS has no timeout(1).
limited() { # seconds, command...
  local left=$1
  shift
  "$@" &
  while kill -0 $! 2>/dev/null && [ "$left" -gt 0 ]; do
    sleep 1
    left=$((left - 1))
  done
  kill $! 2>/dev/null
  wait $!
}

# A launcher can be there and its browser not, so each one is started once.
find_chromium() {
  local name cache=${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}
  for name in "${KIT_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable msedge \
    "$cache"/chromium-*/chrome-linux*/chrome \
    "$cache"/chromium-*/chrome-mac*/*.app/Contents/MacOS/* \
    "${HOME:-}"/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*; do
    name=$(command -v "$name") && limited 20 "$name" --version >/dev/null 2>&1 && echo "$name" && return
  done
  return 1
}

install_by_playwright() {
  local driver
  for driver in "$browser_tests"/bin/Debug/net*/.playwright; do
    limited 600 "$driver"/node/*/node "$driver/package/cli.js" install --no-progress chromium && return
  done
  return 1
}

install_by_apt() {
  local sudo=
  [ "$(id -u)" -eq 0 ] || sudo="sudo -n"
  command -v apt-get >/dev/null && $sudo true || return 1
  $sudo apt-get update -q
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y chromium fonts-liberation
}

provide_chromium() {
  local log=$results/install.log
  find_chromium && return
  echo "None here; trying Playwright's installer." >&2
  install_by_playwright >"$log" 2>&1 && find_chromium && return
  grep -m 1 -i error "$log" >&2
  echo "Trying the system's packages." >&2
  install_by_apt >"$log" 2>&1 && find_chromium && return
  grep '^E: ' "$log" >&2
  return 1
}

counter() { # trx file, counter
  sed -n "s/.*<Counters.* $2=\"\([0-9]*\)\".*/\1/p" "$1" 2>/dev/null
}

list_skipped() { # trx files...
  awk '
    /<UnitTestResult .* outcome="NotExecuted"/ {
      name = $0
      sub(/.* testName="/, "", name)
      sub(/".*/, "", name)
      sub(/^ReadinessKit\.[A-Za-z]+\./, "", name)
      why = "no reason given"
    }
    name != "" && /<Message>/ {
      why = $0
      sub(/.*<Message>/, "", why)
      sub(/<\/Message>.*/, "", why)
    }
    name != "" && /<\/UnitTestResult>|\/>$/ {
      line = line separator name ": " why
      separator = "; "
      name = ""
    }
    END {
      gsub(/&lt;/, "<", line)
      gsub(/&gt;/, ">", line)
      gsub(/&quot;/, "\"", line)
      gsub(/&amp;/, "\\&", line)
      print line
    }' "$@"
}

stage "Build" dotnet build ReadinessKit.sln --nologo
if [ "${CI:-}" = true ]; then
  # Not in the solution, so that everyday builds do without Roslyn's packages.
  stage "Build the migrations project" dotnet build tests/ReadinessKit.Migrations --nologo
fi
stage "Formatting" dotnet format ReadinessKit.sln --verify-no-changes --no-restore

echo "== Chromium"
if KIT_CHROMIUM=$(provide_chromium); then
  export KIT_CHROMIUM
  echo "$KIT_CHROMIUM"
else
  unset KIT_CHROMIUM
  echo "None was found and none could be installed."
fi

for project in tests/ReadinessKit.Tests "$browser_tests"; do
  echo "== Tests: $project"
  trx=$results/${project##*/}.trx
  dotnet test "$project" --no-build --nologo --logger "trx;LogFileName=${trx##*/}" --results-directory "$results"
  status=$?
  total=$(counter "$trx" total)
  ran=$(counter "$trx" executed)
  good=$(counter "$trx" passed)
  if [ "${total:-0}" -eq 0 ]; then
    echo "$project produced no results; that counts as one failed."
    failed=$((failed + 1))
    continue
  fi
  passed=$((passed + good))
  failed=$((failed + ran - good))
  # VSTest leaves notExecuted at 0.
  skipped=$((skipped + total - ran))
  if [ $status -ne 0 ] && [ "$ran" -eq "$good" ]; then
    echo "$project ended with code $status though no test failed; that counts as one failed."
    failed=$((failed + 1))
  fi
done

[ $skipped -eq 0 ] && finish none
if [ "${CI:-}" = true ]; then
  echo "With CI=true the skipped tests count as failed."
  failed=$((failed + skipped))
fi
finish "$skipped - $(list_skipped "$results"/*.trx)"
