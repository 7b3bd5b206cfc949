#!/usr/bin/env bash
# Measures Markdown to HTML beside bare commonmark-java with the same extensions: posts of 2 KB, on one thread.
#
#   benchmarks/markdown.sh [POSTS [ROUNDS]]       needs `mvn -DskipTests install`, and `mvn package` here, before
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"${JAVA:-java}" -Xmx256m -cp "$here/target/classes:$here/target/lib/*" dev.perigee.benchmarks.MarkdownSpeed "$@"
