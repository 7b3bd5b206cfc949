#!/usr/bin/env bash
# Measures the jar of live-site at 64 connections beside a bare Jetty handler that returns the same
# bytes, in turn, in the same run.
#
#   benchmarks/live.sh [SECONDS]     needs wrk, curl (Debian: wrk curl) and `mvn -DskipTests install` before
#
# JAVA is the java to run both with; ROUNDS is how often they take turns. Loopback only.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
seconds=${1:-5}
rounds=${ROUNDS:-3}
java=${JAVA:-java}
jar=$here/live-site/target/live-site-1-ssr.jar
page=$here/live-site/src/main/public/page.html
bare=8471
ours=8472
started=()
# Waits for their end, so that the ports are free when this is run again.
stop() {
  kill "${started[@]}" && wait "${started[@]}"
} 2>/dev/null
trap 'stop || true' EXIT

"$java" -cp "$here/target/classes:$here/target/lib/*" dev.perigee.benchmarks.BareJetty "$bare" "$page" >/dev/null &
started+=($!)
HOST=127.0.0.1 PORT=$ours LOG_LEVEL=${LOG_LEVEL:-warn} "$java" -jar "$jar" >/dev/null &
started+=($!)
for port in $bare $ours; do
  curl -s -o /dev/null --retry 50 --retry-connrefused --retry-delay 1 "http://127.0.0.1:$port/api/health"
done

cat >"$here/target/post.lua" <<'LUA'
wrk.method = "POST"
wrk.body = '{"title":"x"}'
wrk.headers["Content-Type"] = "application/json"
LUA

# rate PORT PATH [ARGUMENT…]: requests a second
rate() {
  local port=$1 path=$2
  shift 2
  wrk -t1 -c64 -d"${seconds}s" "$@" "http://127.0.0.1:$port$path" | awk '/Requests\/sec/ { print $2 } /Non-2xx|Socket errors/ { print > "/dev/stderr" }'
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

compare() {
  local name=$1 path=$2
  shift 2
  for port in $bare $ours; do rate $port "$path" "$@" >/dev/null; done   # warm both
  : >"$here/target/bare.rates"; : >"$here/target/ours.rates"
  for _ in $(seq "$rounds"); do
    rate $bare "$path" "$@" >>"$here/target/bare.rates"
    rate $ours "$path" "$@" >>"$here/target/ours.rates"
  done
  awk -v name="$name" -v b="$(median <"$here/target/bare.rates")" -v o="$(median <"$here/target/ours.rates")" \
    'BEGIN { printf "%-24s %12.0f %12.0f %8.0f %%\n", name, b, o, 100 * o / b }'
}

"$java" -version 2>&1 | head -n 1
printf '%-24s %12s %12s %10s\n' '' 'bare Jetty/s' 'Perigee/s' 'share'
compare 'GET /api/health' /api/health
compare 'GET /api/tasks/123' /api/tasks/123
compare 'POST /api/tasks' /api/tasks -s "$here/target/post.lua"
compare 'GET /page.html (10 KB)' /page.html
compare 'GET /api/stream (1 MB)' /api/stream
for pid in "${started[@]}"; do
  awk -v p="$pid" '/VmHWM/ { printf "peak memory of process %s: %d MB\n", p, $2 / 1024 }' "/proc/$pid/status"
done
