//! Rebuilds when a kit or a template gains or loses a file, which the compiler alone does not notice.

fn main() {
    for folder in ["kits", "templates", "assets", "src/cli/words"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
