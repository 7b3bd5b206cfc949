#!/usr/bin/env bash
# Measures the time from the start of the process to its first response, beside the bare Jetty program.
#
#   benchmarks/start.sh [RUNS]       needs `mvn -DskipTests install` before
#
# JAVA is the java to run both with; JAR another site's jar, and ASK the path to ask both for. The two take turns. Asking
# starts no process, which would take a core from the program that is measured.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${1:-21}
java=${JAVA:-java}
jar=${JAR:-$here/live-site/target/live-site-1-ssr.jar}
ask=${ASK:-/api/health}
page=$here/live-site/src/main/public/page.html
exec {never}<> <(:)

# answered PORT: whether there is a response by now
answered() {
  local line
  { exec {socket}<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$ask" "$1" >&"$socket"
  IFS= read -r line <&"$socket"
  exec {socket}>&-
  [[ $line == 'HTTP/1.1 '* ]]
}

# first PORT COMMAND…: milliseconds from start to the first answer
first() {
  local port=$1 from to
  shift
  from=${EPOCHREALTIME/./}
  "$@" >/dev/null 2>&1 &
  local pid=$!
  until answered "$port"; do
    kill -0 "$pid" || exit 1
    read -rt 0.002 -u "$never" || true
  done
  to=${EPOCHREALTIME/./}
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  echo $(((to - from + 500) / 1000))
}

bare() { first 8473 "$java" -cp "$here/target/classes:$here/target/lib/*" dev.perigee.benchmarks.BareJetty 8473 "$page"; }
ours() { HOST=127.0.0.1 PORT=8474 first 8474 "$java" -jar "$jar"; }

"$java" -version 2>&1 | head -n 1
bare >/dev/null && ours >/dev/null # the files are in memory from now on
for _ in $(seq "$runs"); do
  bare=$(bare)
  echo "$bare $(ours)"
done | awk '
  function sorted(v, n,    i, j, x) {
    for (i = 2; i <= n; i++) { x = v[i]; for (j = i - 1; j > 0 && v[j] > x; j--) v[j + 1] = v[j]; v[j + 1] = x }
  }
  function say(what, b, o) { printf "%-8s bare Jetty %4d ms, Perigee %4d ms, %.2f times\n", what, b, o, o / b }
  { bare[NR] = $1; ours[NR] = $2 }
  END {
    sorted(bare, NR); sorted(ours, NR)
    say("median", bare[int((NR + 1) / 2)], ours[int((NR + 1) / 2)])
    say("minimum", bare[1], ours[1])
  }'
