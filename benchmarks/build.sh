#!/usr/bin/env bash
# Measures `mvn generate-sources` of a site with N posts beside its two floors in the same run: a bare
# program that makes and writes the same files, and `mvn validate`.
#
#   benchmarks/build.sh [N …]        needs /usr/bin/time (Debian: time) and `mvn -DskipTests install` before
#
# FOLDER names where the site is built (a memory-backed folder takes the disk out of the figures).
# RUNS is how often each is run; the median is shown. MAVEN_ARGUMENTS are handed to every mvn.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${FOLDER:-/dev/shm}/perigee-build-XXXXXX")
trap 'rm -rf "$work"' EXIT
runs=${RUNS:-3}
read -ra maven <<<"mvn -q -o ${MAVEN_ARGUMENTS:-}"

# measure COMMAND…: "wall user+sys maxrss" of the median run by wall time
measure() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    tail -n 1 "$work/time"
  done | sort -n | awk '{ line[NR] = $1 " " $2 + $3 " " int($4 / 1024) } END { print line[int((NR + 1) / 2)] }'
}

# fresh COMMAND…: the command after the former output is gone
fresh() { rm -rf "$work/site/target" "$work/bare"; "$@"; }
export -f fresh
export work

cp -r "$here/build-site" "$work/site"
cd "$work/site"
"${maven[@]}" validate
printf '%8s  %-28s %8s %8s %8s\n' posts what 'wall s' 'cpu s' 'peak MB'
row() { printf '%8s  %-28s %8s %8s %8s\n' "$1" "$2" $3; }
for posts in "${@:-1000 10000 50000 100000}"; do
  for n in $posts; do
    export POSTS=$n
    row "$n" 'bare program' "$(measure bash -c "fresh java -cp '$here/target/classes' dev.perigee.benchmarks.BareBuild '$work/bare' $n")"
    row "$n" 'mvn validate' "$(measure "${maven[@]}" validate)"
    for _ in 1 2; do fresh "${maven[@]}" generate-sources; done # the second leaves the archive of classes
    row "$n" 'mvn generate-sources, fresh' "$(measure bash -c "fresh ${maven[*]} generate-sources")"
    row "$n" 'mvn generate-sources, again' "$(measure "${maven[@]}" generate-sources)"
  done
done
