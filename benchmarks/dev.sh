#!/usr/bin/env bash
# Measures the development server on a site with N Markdown posts: the time from the start of the goal to the first page,
# and from a save of a template, an entry and a class to the new page, as a client sees it that asks right after the save.
#
#   benchmarks/dev.sh [N …]          needs `mvn -DskipTests install` before
#
# FOLDER names where the sites are (a memory-backed folder takes the disk out of the figures). RUNS is how often each is
# done; median and worst are shown. MAVEN_ARGUMENTS are handed to mvn. The goal is started three times before it is
# measured: the second start leaves an archive of loaded classes, with which the others begin.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${FOLDER:-/dev/shm}/perigee-dev-XXXXXX")
runs=${RUNS:-15}
port=${PORT:-4391}
read -ra maven <<<"mvn -o -B ${MAVEN_ARGUMENTS:-} perigee:dev -Dperigee.port=$port"
cp -r "$here/content-site" "$work/site"
cd "$work/site"
mkfifo "$work/keys"
server=

now() { date +%s%3N; }

# start: runs the goal; its keys are what is written to file descriptor 3
start() {
  "${maven[@]}" <"$work/keys" >"$work/log" 2>&1 &
  server=$!
  exec 3>"$work/keys"
}

stop() {
  [ -n "$server" ] || return 0
  echo q >&3
  wait "$server" || true
  exec 3>&-
  server=
}
trap 'stop; rm -rf "$work"' EXIT

# first PATH: starts it, and writes the milliseconds from the goal's own line in the log to the first answer
first() {
  start
  until grep -q ':dev (' "$work/log" 2>/dev/null; do sleep 0.005; done
  local began
  began=$(now)
  until curl -sf -o "$work/page" "http://127.0.0.1:$port$1"; do sleep 0.01; done
  echo $(($(now) - began)) >>"$work/times"
}

# save FILE SCRIPT PATH: writes the milliseconds from a save to the answer that has its mark
save() {
  local mark=m$RANDOM$RANDOM began
  cp "$1" "$work/saved"
  sed "${2//MARK/$mark}" "$work/saved" >"$work/edited"
  began=$(now)
  cat "$work/edited" >"$1"
  until curl -sf -H 'Accept: text/html' "http://127.0.0.1:$port$3" | grep -q "$mark"; do :; done
  echo $(($(now) - began)) >>"$work/times"
  cat "$work/saved" >"$1"
  curl -sf -o "$work/page" "http://127.0.0.1:$port$3"
}

# row N WHAT: median and worst of the times that were written
row() {
  sort -n "$work/times" | awk -v n="$1" -v what="$2" \
    '{ v[NR] = $1 } END { printf "%8s  %-30s %5d ms, worst %d ms\n", n, what, v[int((NR + 1) / 2)], v[NR] }'
  rm "$work/times"
}

for n in ${@:-10 10000}; do
  posts="$work/site/src/main/content/posts"
  rm -rf "$posts" "$work/site/target"
  java -cp "$here/target/classes:$here/target/lib/*" dev.perigee.benchmarks.MakePosts "$posts" "$n"
  page=/posts/post-000007/
  first "$page"
  row "$n" 'first page, nothing compiled'
  stop
  first "$page"
  stop
  rm "$work/times"
  for _ in 1 2 3 4 5; do
    first "$page"
    stop
  done
  row "$n" 'first page'
  first "$page"
  rm "$work/times"
  for edit in \
    'a template|src/main/pages/posts/[id].mustache|$s/$/<!-- MARK -->/' \
    'a post|src/main/content/posts/post-000007.md|s/^title:.*/title: MARK/' \
    'a class|src/main/pages/posts/[id].java|s/new Model(post.title()/new Model("MARK " + post.title()/'; do
    IFS='|' read -r what file script <<<"$edit"
    for _ in 1 2 3; do save "$file" "$script" "$page"; done
    rm "$work/times"
    for _ in $(seq "$runs"); do save "$file" "$script" "$page"; done
    row "$n" "$what to the new page"
  done
  stop
done
