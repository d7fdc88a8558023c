#!/usr/bin/env bash
# Makes dist/Samelens-VERSION-ARCHITECTURE.dmg of dist/Samelens.app. Signs and notarises it where an
# identity is given; without one the app is signed ad hoc and macOS asks users to allow it once.
#   SIGN_IDENTITY   "Developer ID Application: NAME (TEAM)", in the keychain
#   NOTARY_PROFILE  what `xcrun notarytool store-credentials` was told to call the login
set -euo pipefail
cd "$(dirname "$0")/../.."
app=dist/Samelens.app
version=$(/usr/libexec/PlistBuddy -c "Print :CFBundleShortVersionString" "$app/Contents/Info.plist")
image="dist/Samelens-$version-$(uname -m).dmg"
folder=build/dmg

if [ -n "${SIGN_IDENTITY:-}" ]; then
    # Inside first: a signature seals what is in it.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" \
            --entitlements packaging/macos/entitlements.plist
    codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" \
        --entitlements packaging/macos/entitlements.plist "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

rm -rf "$folder" "$image"
mkdir -p "$folder"
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Samelens $version" -srcfolder "$folder" -fs HFS+ -format ULMO "$image"

if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SIGN_IDENTITY" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
