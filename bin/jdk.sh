# Sourced, not run. Chooses a JDK of version 21 or newer and exports JAVA_HOME and PATH.
# JAVA_HOME wins when it is good enough, then the java on the PATH, then the newest JDK in the
# places where systems keep them.

# Prints the major version of the JDK at $1, or 0 when there is none: a JDK has a compiler.
jdk_version() {
  if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then
    echo 0
    return
  fi
  local found=
  if [ -r "$1/release" ]; then
    found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$found" ]; then
    found=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p;T;q')
  fi
  echo "${found:-0}"
}

choose_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ]; then
    export PATH="$JAVA_HOME/bin:$PATH"
    return 0
  fi
  local java home version best= best_version=0
  java=$(command -v java || true)
  if [ -n "$java" ]; then
    home=$(dirname "$(dirname "$(readlink -f "$java")")")
    if [ "$(jdk_version "$home")" -ge 21 ]; then
      export JAVA_HOME="$home"
      return 0
    fi
  fi
  for home in /usr/lib/jvm/* /opt/jdk* /opt/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$home" ] || continue
    version=$(jdk_version "$home")
    if [ "$version" -gt "$best_version" ]; then
      best=$home
      best_version=$version
    fi
  done
  if [ "$best_version" -ge 21 ]; then
    export JAVA_HOME="$best" PATH="$best/bin:$PATH"
    return 0
  fi
  cat >&2 <<'MESSAGE'
Travaux needs a JDK of version 21 or newer, and found none in JAVA_HOME, on the PATH or in /usr/lib/jvm.
Maybe: sudo apt-get install openjdk-21-jdk-headless
   or: unpack one from https://adoptium.net and set JAVA_HOME to its folder.
MESSAGE
  return 1
}

need_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Building Travaux needs Maven 3.8 or newer. Maybe: sudo apt-get install maven" >&2
    return 1
  fi
}
