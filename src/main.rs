//! The program: arguments in, exit code out.

fn main() -> std::process::ExitCode {
    techcamp::cli::main()
}
