#!/usr/bin/env bash
# Measures a page from templates, beside plain Mustache.java and a page put together by hand, with JMH.
#
#   benchmarks/templates.sh [JMH's own arguments]      needs `mvn -DskipTests install`, and `mvn package` here, before
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
made="$here/target/jmh"
path="$here/target/classes:$here/target/lib/*"
rm -rf "$made"
mkdir -p "$made/sources" "$made/classes"
java -cp "$path" org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator "$here/target/classes" "$made/sources" "$made/classes" >/dev/null
find "$made/sources" -name '*.java' >"$made/files"
javac -nowarn -cp "$path" -d "$made/classes" @"$made/files"
exec java -cp "$made/classes:$path" org.openjdk.jmh.Main TemplateBenchmark "$@"
