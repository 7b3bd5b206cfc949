#!/usr/bin/env bash
# Measures `mvn generate-sources` of a site with N Markdown posts beside a bare program that renders and writes the
# same pages with commonmark-java alone, `mvn validate`, and Hugo on the same posts where it is installed.
#
#   benchmarks/content.sh [N …]      needs /usr/bin/time (Debian: time) and `mvn -DskipTests install` before
#
# FOLDER names where the sites are built (a memory-backed folder takes the disk out of the figures).
# RUNS is how often each is run; the median is shown. MAVEN_ARGUMENTS are handed to every mvn.
# "fresh" is without target/, on a machine that has built a site before, so that the worker's archive of classes is there;
# "first" is the same without the archive.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${FOLDER:-/dev/shm}/perigee-content-XXXXXX")
trap 'rm -rf "$work"' EXIT
runs=${RUNS:-3}
read -ra maven <<<"mvn -q -o ${MAVEN_ARGUMENTS:-}"
classes="$here/target/classes:$here/target/lib/*"

# measure COMMAND…: "wall user+sys maxrss" of the median run by wall time
measure() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    tail -n 1 "$work/time"
  done | sort -n | awk '{ line[NR] = $1 " " $2 + $3 " " int($4 / 1024) } END { print line[int((NR + 1) / 2)] }'
}

# fresh COMMAND…: the command after the former output is gone
fresh() { rm -rf "$work/site/target" "$work/bare" "$work/hugo/out"; "$@"; }
export -f fresh
export work

cp -r "$here/content-site" "$work/site"
cp -r "$here/hugo-site" "$work/hugo"
mkdir "$work/hugo/content"
cd "$work/site"
"${maven[@]}" validate
printf '%8s  %-28s %8s %8s %8s\n' posts what 'wall s' 'cpu s' 'peak MB'
row() { printf '%8s  %-28s %8s %8s %8s\n' "$1" "$2" $3; }
for n in ${@:-1000 5000 10000}; do
  posts="$work/site/src/main/content/posts"
  rm -rf "$posts" "$work/hugo/content/posts"
  java -cp "$classes" dev.perigee.benchmarks.MakePosts "$posts" "$n"
  cp -r "$posts" "$work/hugo/content/posts"
  row "$n" 'bare program' "$(measure bash -c "fresh java -cp '$classes' dev.perigee.benchmarks.BareContent '$posts' '$work/bare'")"
  row "$n" 'mvn validate' "$(measure "${maven[@]}" validate)"
  row "$n" 'mvn generate-sources, first' "$(measure bash -c "fresh ${maven[*]} -Dperigee.worker.args=-Xshare:auto generate-sources")"
  for _ in 1 2; do fresh "${maven[@]}" generate-sources; done
  row "$n" 'mvn generate-sources, fresh' "$(measure bash -c "fresh ${maven[*]} generate-sources")"
  row "$n" 'mvn generate-sources, again' "$(measure "${maven[@]}" generate-sources)"
  if command -v hugo >/dev/null; then
    row "$n" "hugo" "$(measure bash -c "fresh hugo -s '$work/hugo' -d '$work/hugo/out' --quiet")"
  fi
done
