#!/usr/bin/env bash
# Measures the development server as a person in front of Chromium meets it, on a site with N Markdown posts: the time
# from the start of the goal to the first page, and from a save to the moment at which the open page has the new text
# (and has painted it). A MutationObserver in the page looks for it; see DevInBrowser and WatchedPage.
#
#   benchmarks/dev-browser.sh [N …]  needs `mvn -DskipTests install` before, and Chromium on the PATH (or CHROMIUM)
#
# FOLDER names where the sites are (a memory-backed folder takes the disk out of the figures). STARTS is how often the
# goal is started with nothing compiled, and how often again; SAVES how often each file is saved. MAVEN_ARGUMENTS are
# handed to mvn.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${FOLDER:-/dev/shm}/perigee-dev-XXXXXX")
trap 'rm -rf "$work"' EXIT
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
port=${PORT:-4392}
classes="$here/target/classes:$here/target/lib/*:$here/target/browser/*"
read -ra maven <<<"mvn -o -B ${MAVEN_ARGUMENTS:-} perigee:dev -Dperigee.port=$port"

for n in ${@:-10 10000}; do
  site="$work/$n"
  cp -r "$here/content-site" "$site"
  mkdir -p "$site/src/main/assets"
  echo ':root { --mark: none; }' >"$site/src/main/assets/site.css"
  sed -i 's|^</head>|<link rel="stylesheet" href="{{#asset}}site.css{{/asset}}">\n&|' "$site/src/main/layouts/base.mustache"
  java -cp "$classes" dev.perigee.benchmarks.MakePosts "$site/src/main/content/posts" "$n"
  echo "$n posts:"
  java -cp "$classes" dev.perigee.benchmarks.browser.DevInBrowser \
    "$chromium" "$site" "${STARTS:-5}" "${SAVES:-15}" "${maven[@]}"
done
