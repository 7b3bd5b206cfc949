#!/usr/bin/env bash
# Measures the time from the start of the process to its first response, beside the bare Jetty program.
#
#   benchmarks/start.sh [RUNS]       needs curl and `mvn -DskipTests install` before
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${1:-9}
java=${JAVA:-java}
page=$here/live-site/src/main/public/page.html

# first PORT COMMAND…: milliseconds from start to the first answer
first() {
  local port=$1 from to
  shift
  from=$(date +%s%N)
  "$@" >/dev/null 2>&1 &
  local pid=$!
  until curl -s -o /dev/null "http://127.0.0.1:$port/api/health"; do sleep 0.005; done
  to=$(date +%s%N)
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  echo $(((to - from) / 1000000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

bare=() ours=()
for i in $(seq "$runs"); do
  bare+=("$(first 8473 "$java" -cp "$here/target/classes:$here/target/lib/*" dev.perigee.benchmarks.BareJetty 8473 "$page")")
  ours+=("$(HOST=127.0.0.1 PORT=8474 first 8474 "$java" -jar "$here/live-site/target/live-site-1-ssr.jar")")
done
b=$(printf '%s\n' "${bare[@]}" | median)
o=$(printf '%s\n' "${ours[@]}" | median)
"$java" -version 2>&1 | head -n 1
awk -v b="$b" -v o="$o" 'BEGIN { printf "start to first response: bare Jetty %d ms, Perigee %d ms, %.2f times\n", b, o, o / b }'
