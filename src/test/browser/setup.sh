# Shared by bin/browser-test and bin/pictures: installs Playwright, and a Chromium where there is none.
say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }
command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || {
  say "Node 20 or newer and npm are needed, and are not on the PATH."
  exit 2
}
browser=$home/target/browser
mkdir -p "$browser"
cp "$home/src/test/browser/package.json" "$home/src/test/browser/package-lock.json" "$browser/"
[ "$browser/node_modules/.package-lock.json" -nt "$home/src/test/browser/package-lock.json" ] || {
  say "installing Playwright …"
  (cd "$browser" && npm ci --no-audit --no-fund --silent) || {
    say "npm could not install Playwright; see above."
    exit 2
  }
}
export DATELINE_HOME="$home" DATELINE_BROWSER="$browser"
