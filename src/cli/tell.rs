//! What is printed, line by line or without an end of line. Whoever reads may stop reading, as `head` does:
//! then the work goes on and ends quietly, where the standard macros would fall over.

/// A line on standard output.
macro_rules! tell {
    ($($arg:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stdout().lock(), format_args!("{}\n", format_args!($($arg)*)));
    }};
}

/// Text on standard output.
macro_rules! tell_on {
    ($($arg:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stdout().lock(), format_args!($($arg)*));
    }};
}

/// A line on standard error.
macro_rules! complain {
    ($($arg:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stderr().lock(), format_args!("{}\n", format_args!($($arg)*)));
    }};
}

/// Text on standard error.
macro_rules! complain_on {
    ($($arg:tt)*) => {{
        let _ = std::io::Write::write_fmt(&mut std::io::stderr().lock(), format_args!($($arg)*));
    }};
}
