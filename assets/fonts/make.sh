#!/usr/bin/env bash
# Makes the font files of this folder. Run by hand when a family is renewed; never part of a build.
# Needs python3 (venv, pip), npm, tar and unzip. Usage: assets/fonts/make.sh [working folder]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet fonttools==4.68.0
venv/bin/pip download --quiet --no-deps --dest . \
  fontpkg-noto-sans==2.15 fontpkg-noto-sans-devanagari==2.7
npm pack --silent \
  @expo-google-fonts/vazirmatn@0.4.1 \
  @expo-google-fonts/noto-sans-math@0.4.2 \
  @expo-google-fonts/noto-sans-symbols@0.4.1 \
  @expo-google-fonts/noto-sans-symbols-2@0.4.1

sha256sum --check "$here/sources.sha256"
for wheel in *.whl; do unzip -qo "$wheel"; done
for pack in expo-*.tgz; do
  mkdir -p "${pack%.tgz}"
  tar -xzf "$pack" -C "${pack%.tgz}"
done

# Reproducible head table: fonttools writes the current time otherwise.
export SOURCE_DATE_EPOCH=0

subset() { # <source> <target> <code points>
  venv/bin/pyftsubset "$1" --output-file="$here/$2" --unicodes="$3" \
    --layout-features+=tnum,case --notdef-outline --name-IDs='*' --no-hinting
}

# Latin with every extension, IPA, Greek, Cyrillic with its extensions, combining marks,
# Vietnamese, general punctuation, superscripts, currency, letterlike signs, number forms.
# Two fixed weights: a variable font is worked out anew for every file that embeds it.
latin='U+0020-007E,U+00A0-024F,U+0250-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1C80-1C88,U+1D00-1DBF,U+1E00-1EFF,U+1F00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20C0,U+2100-214F,U+2150-218F,U+2190-21FF,U+2200-22FF,U+25CC,U+2C60-2C7F,U+2DE0-2DFF,U+2E17,U+A640-A69F,U+A720-A7FF,U+AB30-AB65,U+FB00-FB04,U+FE20-FE2F,U+FEFF,U+FFFD'
for cut in Regular=400 Bold=700; do
  venv/bin/fonttools varLib.instancer --quiet --update-name-table -o "noto-sans-${cut%=*}.ttf" \
    'fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf' wdth=100 wght="${cut#*=}"
  subset "noto-sans-${cut%=*}.ttf" "NotoSans-${cut%=*}.ttf" "$latin"
done

venv/bin/fonttools varLib.instancer --quiet -o devanagari.ttf \
  'fontpkg_noto_sans_devanagari/files/NotoSansDevanagari[wdth,wght].ttf' wdth=100 wght=400:700
subset devanagari.ttf NotoSansDevanagari-Variable.ttf '*'

subset expo-google-fonts-vazirmatn-0.4.1/package/400Regular/Vazirmatn_400Regular.ttf Vazirmatn-Regular.ttf '*'
subset expo-google-fonts-vazirmatn-0.4.1/package/700Bold/Vazirmatn_700Bold.ttf Vazirmatn-Bold.ttf '*'

# Arrows and signs of comparison; boxes, ticks, shapes; circled numbers and flags.
subset expo-google-fonts-noto-sans-math-0.4.2/package/400Regular/NotoSansMath_400Regular.ttf NotoSansMath-Signs.ttf \
  'U+2190-21FF,U+2200-22FF,U+27F5-27FF,U+2B05-2B0D'
subset expo-google-fonts-noto-sans-symbols-2-0.4.1/package/400Regular/NotoSansSymbols2_400Regular.ttf NotoSansSymbols2-Signs.ttf \
  'U+2300-23FF,U+25A0-25FF,U+2600-26FF,U+2700-27BF,U+2B1B-2B1C,U+2B50-2B58'
subset expo-google-fonts-noto-sans-symbols-0.4.1/package/400Regular/NotoSansSymbols_400Regular.ttf NotoSansSymbols-Signs.ttf \
  'U+2460-24FF,U+2600-26FF,U+2776-2793'

cp fontpkg_noto_sans/LICENSE "$here/OFL-NotoSans.txt"
cp fontpkg_noto_sans_devanagari/LICENSE "$here/OFL-NotoSansDevanagari.txt"
cp expo-google-fonts-vazirmatn-0.4.1/package/LICENSE_FONT "$here/OFL-Vazirmatn.txt"
cp expo-google-fonts-noto-sans-math-0.4.2/package/LICENSE_FONT "$here/OFL-NotoSansMath.txt"
cp expo-google-fonts-noto-sans-symbols-2-0.4.1/package/LICENSE_FONT "$here/OFL-NotoSansSymbols2.txt"
cp expo-google-fonts-noto-sans-symbols-0.4.1/package/LICENSE_FONT "$here/OFL-NotoSansSymbols.txt"
(cd "$here" && sha256sum -- *.ttf)
