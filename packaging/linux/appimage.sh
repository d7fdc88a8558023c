#!/usr/bin/env bash
# Makes dist/Samelens-VERSION-ARCHITECTURE.AppImage of the program in dist/samelens.
# Needs appimagetool (https://appimage.github.io/appimagetool/) on the PATH or named by APPIMAGETOOL,
# and Python to run debian.py's staging of the desktop files. With --stage-only it stops before that.
set -euo pipefail
cd "$(dirname "$0")/../.."
python="${PYTHON:-build/venv/bin/python}"
folder=build/Samelens.AppDir

rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/bin"
cp -a dist/samelens "$folder/usr/lib/samelens"
ln -s ../lib/samelens/samelens "$folder/usr/bin/samelens"
"$python" -c '
import sys
from pathlib import Path
sys.path.insert(0, "packaging/linux")
from debian import put_desktop_files
put_desktop_files(Path(sys.argv[1]) / "usr" / "share")
' "$folder"
cp "$folder/usr/share/applications/samelens.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/samelens.png" "$folder/samelens.png"
ln -s samelens.png "$folder/.DirIcon"
cat > "$folder/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/samelens/samelens" "$@"
RUN
chmod +x "$folder/AppRun"
[ "${1:-}" = --stage-only ] && exit

version=$("$python" -c 'from core import __version__; print(__version__)')
architecture=$(uname -m)
ARCH="$architecture" "${APPIMAGETOOL:-appimagetool}" --comp zstd "$folder" \
    "dist/Samelens-$version-$architecture.AppImage"
