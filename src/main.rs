//! The program: arguments in, exit code out.

/// Setting pages asks for much memory in small pieces: a fifth of the time goes there with the usual allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    techcamp::cli::main()
}
